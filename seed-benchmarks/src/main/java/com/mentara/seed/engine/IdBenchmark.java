package com.mentara.seed.engine;

import org.openjdk.jmh.annotations.Benchmark;

/** Ids of rows, as the text that tables hold. */
public class IdBenchmark extends PieceBenchmark {

    private static final String OWNER = "5eed0123-4567-8abc-9def-0123456789ab";
    private static final String CHOICE = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    private int row;

    /** The id of a slot that has a number. */
    @Benchmark
    public String numbered() {
        return SlotIds.numbered(OWNER, row++ & 0xFF);
    }

    /** The id of a slot that is a pair. */
    @Benchmark
    public String paired() {
        return new SlotName(row++, OWNER, CHOICE, Ids.place(OWNER)).id().toString();
    }
}
