package com.mentara.seed.cli;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what other processes do. */
final class Waiting {
    private static final Duration STEP = Duration.ofMillis(50);

    private Waiting() {}

    /** The status that a process ends with. */
    static int forEnd(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
    }

    /** Whether a condition came true in time. */
    static boolean until(BooleanSupplier condition, Duration atMost) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > atMost.toNanos()) {
                return false;
            }
            aMoment();
        }
        return true;
    }

    static void aMoment() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
    }

    private static CommandException interrupted() {
        Thread.currentThread().interrupt();
        return new CommandException(ExitCode.INTERRUPTED, "Interrupted.");
    }
}
