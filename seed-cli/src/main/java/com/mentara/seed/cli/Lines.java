package com.mentara.seed.cli;

import java.io.PrintWriter;

/** Lines of output; on a terminal there can be one below them that changes. */
final class Lines {

    private static final String TO_THE_START_AND_CLEAR = "\r\u001b[K";

    /** What does not fit is cut off: nobody could take away a line that goes on below. */
    private static final String CUT = "\u001b[?7l";

    private static final String WRAP = "\u001b[?7h";

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
        out.print(TO_THE_START_AND_CLEAR + CUT + line + WRAP);
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
