package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedReport.Status;

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

    /** A text in the colour of how an enricher ended. */
    String of(Status status, String text) {
        return switch (status) {
            case SATISFIED, FILLED -> in(GREEN, text);
            case GAPS -> in(YELLOW, text);
            case FAILED -> in(RED, text);
            case SKIPPED, NOT_APPLICABLE -> in(GRAY, text);
        };
    }

    /** A text that is less important than those around it. */
    String faint(String text) {
        return in(GRAY, text);
    }

    private String in(int color, String text) {
        return colored ? "\u001b[" + color + "m" + text + "\u001b[0m" : text;
    }
}
