package com.mentara.seed.cli;

import java.io.PrintWriter;

/** Lines of output; on a terminal there can be one below them that changes. */
final class Lines {

    private static final String TO_THE_START_AND_CLEAR = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean live;
    private boolean shown;

    /**
     * @param live whether the output understands control sequences
     */
    Lines(PrintWriter out, boolean live) {
        this.out = out;
        this.live = live;
    }

    boolean live() {
        return live;
    }

    /** Adds a line that stays. */
    synchronized void print(String line) {
        clear();
        out.println(line);
        out.flush();
    }

    /** Shows a line until the next one of any kind. */
    synchronized void show(String line) {
        out.print(TO_THE_START_AND_CLEAR + line);
        out.flush();
        shown = true;
    }

    /** Takes away the line that is only shown. */
    synchronized void clear() {
        if (shown) {
            out.print(TO_THE_START_AND_CLEAR);
            out.flush();
            shown = false;
        }
    }
}
