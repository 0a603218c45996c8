package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.Status;
import java.util.Locale;
import picocli.CommandLine;

/**
 * The colours of the output.
 *
 * @param colored whether there are any
 */
record Palette(boolean colored) {

    private static final int RED = 31;
    private static final int GREEN = 32;
    private static final int YELLOW = 33;
    private static final int GRAY = 90;

    static Palette of(CommandLine command) {
        return new Palette(command.getColorScheme().ansi().enabled());
    }

    /** The line of an enricher: where in the plan it stands, and how it ended. */
    String line(String position, EnricherReport report) {
        return String.format(
                Locale.ROOT,
                "  %s %-22s %s",
                in(GRAY, String.format(Locale.ROOT, "%7s", position)),
                report.name(),
                of(report.status(), Sentences.outcome(report)));
    }

    /** A text in the colour of how an enricher ended. */
    private String of(Status status, String text) {
        return switch (status) {
            case SATISFIED, FILLED -> in(GREEN, text);
            case GAPS -> in(YELLOW, text);
            case FAILED -> in(RED, text);
            case SKIPPED, NOT_APPLICABLE -> in(GRAY, text);
        };
    }

    private String in(int color, String text) {
        return colored ? "\u001b[" + color + "m" + text + "\u001b[0m" : text;
    }
}
