package com.mentara.seed.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Ctrl-C: the run ends after the rows that it is writing, says so and stops the embedded server, before the process ends.
 *
 * <p>The process then ends as the signal wants it, with 130.
 */
final class Interruption {

    /** A statement that takes longer is undone by the server when its connection goes. */
    private static final long SECONDS_TO_END = 30;

    private static final AtomicReference<Thread> WORKER = new AtomicReference<>();
    private static final AtomicBoolean WAITING = new AtomicBoolean();
    private static final CountDownLatch ENDED = new CountDownLatch(1);

    private Interruption() {}

    /** Makes the process wait for its work when it is told to end. */
    static void arm() {
        Runtime.getRuntime().addShutdownHook(new Thread(Interruption::endWork, "interruption"));
    }

    /** From here on this thread does what must be ended in order. */
    static void workBegins() {
        WORKER.set(Thread.currentThread());
    }

    /** From here on a program is at work that hears the signal itself, and ends when it likes. */
    static void othersWorkBegins() {
        WAITING.set(true);
    }

    /** The work has ended, and has said all that it had to say. */
    static void workEnded() {
        ENDED.countDown();
    }

    private static void endWork() {
        Thread worker = WORKER.get();
        if (ENDED.getCount() == 0 || (worker == null && !WAITING.get())) {
            return;
        }
        try {
            if (worker == null) {
                ENDED.await();
                return;
            }
            worker.interrupt();
            if (!ENDED.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
                System.err.println("The database still works on a statement, which is undone. Run again to go on.");
            }
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
    }
}
