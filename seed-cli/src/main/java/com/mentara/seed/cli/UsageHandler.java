package com.mentara.seed.cli;

import com.mentara.seed.engine.Spelling;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the options, and what was perhaps meant. */
final class UsageHandler implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        String message = Redaction.of(String.valueOf(failure.getMessage()));
        err.println(command.getColorScheme().errorText(message + suggestion(failure)));
        err.println("`" + command.getCommandSpec().qualifiedName() + " --help` shows what there is.");
        return ExitCode.USAGE.number();
    }

    /** The option or command that comes nearest to the first word that is none. */
    private static String suggestion(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        Set<String> names = new TreeSet<>();
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        command.options().forEach(option -> names.addAll(List.of(option.names())));
        names.addAll(command.subcommands().keySet());
        return Spelling.suggestion(unmatched.getUnmatched().get(0), names);
    }
}
