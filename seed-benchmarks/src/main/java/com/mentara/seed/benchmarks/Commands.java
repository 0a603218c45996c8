package com.mentara.seed.benchmarks;

import java.io.IOException;

/** Runs other programs. */
final class Commands {

    private Commands() {}

    /** Runs a program whose output does not matter, and fails where it does. */
    static void run(ProcessBuilder program) throws IOException, InterruptedException {
        int code = program.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", program.command()) + " ended with " + code + ".");
        }
    }
}
