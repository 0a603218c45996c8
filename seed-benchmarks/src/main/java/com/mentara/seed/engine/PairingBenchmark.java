package com.mentara.seed.engine;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All owners choose from a pool, and owners and pool double together: were each owner compared with each row, {@code choices},
 * the time of one choice, would double as well.
 */
public class PairingBenchmark extends PieceBenchmark {

    private static final int EACH = 3;

    /** How many owners there are, and how many rows to choose from. */
    @Param({"25000", "50000", "100000", "200000"})
    public int size;

    private Pool pool = Pools.of(0, 1);

    /** Counts the choices of an iteration. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Counter {

        /** How many choices there were. */
        public long choices;
    }

    /** Makes the pool. */
    @Setup
    public void fill() {
        pool = Pools.of(size, 1);
    }

    /** Every owner chooses three rows. */
    @Benchmark
    public void everyOwner(Counter counter, Blackhole hole) {
        for (int owner = 0; owner < size; owner++) {
            Nearest candidates = new Nearest(pool, pool.ranges("0"), Hash.of(owner));
            for (int i = 0; i < EACH; i++) {
                hole.consume(candidates.next());
            }
        }
        counter.choices += (long) size * EACH;
    }
}
