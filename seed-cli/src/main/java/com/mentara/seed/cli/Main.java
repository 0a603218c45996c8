package com.mentara.seed.cli;

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
        CommandLine command = commandLine();
        int status = command.execute(arguments);
        if (status == ExitCode.SATISFIED.number() && isRun(command.getParseResult())) {
            ClassArchive.writeIfAskedFor();
        }
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

    /** The command, with what its parts have in common. */
    static CommandLine commandLine() {
        return new CommandLine(new SeedCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                // Consent must not come from a file.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageHandler())
                .setExecutionExceptionHandler(new FailureHandler());
    }
}
