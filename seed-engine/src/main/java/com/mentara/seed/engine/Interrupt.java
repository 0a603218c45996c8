package com.mentara.seed.engine;

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
}
