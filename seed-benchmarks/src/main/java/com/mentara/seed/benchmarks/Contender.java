package com.mentara.seed.benchmarks;

import com.mentara.seed.testkit.TestDatabase;

/** A way to get the same rows into the same empty tables. */
interface Contender {

    String name();

    /** Up to how many rows it is worth waiting for. */
    long patience();

    /** Loads all rows into a database that has the tables and nothing else. */
    void load(TestDatabase empty) throws Exception;
}
