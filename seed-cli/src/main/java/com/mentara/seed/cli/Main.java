package com.mentara.seed.cli;

import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Starts the command. */
public final class Main {
    /** Held here, since the settings of a logger that nobody holds are forgotten. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private Main() {}

    public static void main(String[] arguments) {
        DRIVER.setLevel(Level.OFF);
        Interruption.arm();
        CommandLine command = Commands.named(arguments);
        if (AsciiWriter.isNeeded(System.getenv())) {
            command.setOut(new PrintWriter(new AsciiWriter(command.getOut()), true));
            command.setErr(new PrintWriter(new AsciiWriter(command.getErr()), true));
        }
        int status = command.execute(arguments);
        if (status == ExitCode.SATISFIED.number() && isRun(command.getParseResult())) {
            ClassArchive.writeIfAskedFor();
        }
        Interruption.workEnded();
        System.exit(status);
    }

    /** Whether the command filled a database, so that its classes are worth an archive. */
    private static boolean isRun(ParseResult arguments) {
        ParseResult last = arguments;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.commandSpec().userObject() instanceof FillCommand
                && !last.isUsageHelpRequested()
                && !last.isVersionHelpRequested();
    }
}
