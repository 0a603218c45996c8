package com.mentara.seed.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The end of a run whose thread is interrupted. */
final class Interrupt {

    private Interrupt() {}

    /**
     * Ends the run where its thread was interrupted; the thread is no longer marked as interrupted then.
     *
     * @throws SeedException where it was
     */
    static void check() {
        if (Thread.interrupted()) {
            throw SeedException.interrupted();
        }
    }

    /**
     * The result of a task.
     *
     * @throws RuntimeException that with which the task failed
     * @throws SeedException where this thread is interrupted while it waits
     */
    static <T> T await(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            throw SeedException.interrupted();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
