package com.mentara.seed.cli;

import com.mentara.seed.engine.Seeder;
import java.io.PrintWriter;
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
        Interruption.arm();
        if (Commands.asksEnrichers(arguments)) {
            Seeder.discoverAhead();
        }
        CommandLine command = Commands.named(arguments);
        if (AsciiWriter.isNeeded(System.getenv())) {
            command.setOut(new PrintWriter(new AsciiWriter(command.getOut()), true));
            command.setErr(new PrintWriter(new AsciiWriter(command.getErr()), true));
        }
        int status = command.execute(arguments);
        Interruption.workEnded();
        System.exit(status);
    }
}
