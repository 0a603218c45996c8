package com.mentara.seed.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** The command in this process, with what it prints. */
final class InProcess {

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    /** Runs the command and returns its exit code; what was printed before is forgotten. */
    int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Commands.all()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .execute(arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /** All that it printed. */
    String text() {
        return out() + err();
    }
}
