package com.mentara.seed.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

    /** The work has ended, and has said all that it had to say. */
    static void workEnded() {
        ENDED.countDown();
    }

    private static void endWork() {
        Thread worker = WORKER.get();
        if (worker == null || ENDED.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            if (!ENDED.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
                System.err.println("The database still works on a statement, which is undone. Run again to go on.");
            }
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
    }
}
