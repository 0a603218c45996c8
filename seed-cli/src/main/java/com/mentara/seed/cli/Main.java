package com.mentara.seed.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Starts the command. */
public final class Main {
    /** Held here, since the settings of a logger that nobody holds are forgotten. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private Main() {}

    public static void main(String[] arguments) {
        DRIVER.setLevel(Level.OFF);
        System.exit(commandLine().execute(arguments));
    }

    /** The command, with what its parts have in common. */
    static CommandLine commandLine() {
        return new CommandLine(new SeedCommand())
                .setParameterExceptionHandler(new UsageHandler())
                .setExecutionExceptionHandler(new FailureHandler());
    }
}
