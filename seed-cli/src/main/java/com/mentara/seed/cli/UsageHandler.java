package com.mentara.seed.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the options, and what was perhaps meant. */
final class UsageHandler implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(Redaction.of(String.valueOf(failure.getMessage()))));
        if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            err.println("`" + command.getCommandSpec().qualifiedName() + " --help` shows what there is.");
        }
        return ExitCode.USAGE.number();
    }
}
