package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says why the command ends early; a failure that nobody foresaw is shown with its place in the code. */
final class FailureHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        if (failure instanceof CommandException foreseen) {
            err.println(command.getColorScheme().errorText(foreseen.getMessage()));
            return foreseen.exitCode().number();
        }
        if (failure instanceof SeedException engine) {
            err.println(command.getColorScheme().errorText(engine.getMessage()));
            return Verdict.of(engine.code()).number();
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        err.println(command.getColorScheme().errorText("The seeder has a defect. Please report it with these lines:"));
        err.println(Redaction.of(trace.toString()));
        return ExitCode.DEFECT.number();
    }
}
