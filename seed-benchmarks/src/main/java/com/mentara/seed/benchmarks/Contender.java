package com.mentara.seed.benchmarks;

import com.mentara.seed.testkit.TestDatabase;

/** A way to get rows into the empty tables of a database, as a process of its own. */
interface Contender {

    /** What results and bars call it. */
    String name();

    /** Up to how many rows it is worth waiting for. */
    default long patience() {
        return Long.MAX_VALUE;
    }

    /** Makes ready, before the time begins, a database that has the tables and nothing else. */
    default void prepare(TestDatabase empty) {}

    /**
     * The process that fills the database; variables tell it which.
     *
     * @throws IllegalStateException where it cannot run on this machine
     */
    ProcessBuilder program();
}
