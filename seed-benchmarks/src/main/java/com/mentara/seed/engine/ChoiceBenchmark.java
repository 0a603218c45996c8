package com.mentara.seed.engine;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** A choice by nearest point, from one pool that all share and from several groups of a pool. */
public class ChoiceBenchmark extends PieceBenchmark {

    private static final int GROUPS = 80;
    private static final int OWN_GROUPS = 3;
    private static final int FEW = 3;
    private static final int MANY = 10;

    /** How many rows there are to choose from. */
    @Param({"1000", "100000", "1000000"})
    public int rows;

    private Pool shared = Pools.of(0, 1);
    private Pool grouped = Pools.of(0, 1);
    private int owner;

    /** Makes both pools. */
    @Setup
    public void fill() {
        shared = Pools.of(rows, 1);
        grouped = Pools.of(rows, GROUPS);
    }

    /** Lets go of them. */
    @TearDown
    public void empty() {
        shared = Pools.of(0, 1);
        grouped = Pools.of(0, 1);
    }

    /** Three of all rows. */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public void shared(Blackhole hole) {
        take(FEW, new Nearest(shared, shared.ranges("0"), Hash.of(owner++)), hole);
    }

    /** Ten of the rows of three groups. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public void grouped(Blackhole hole) {
        List<Pool.Range> ranges = new ArrayList<>();
        for (int group = 0; group < OWN_GROUPS; group++) {
            ranges.addAll(grouped.ranges(Integer.toString((owner + group) % GROUPS)));
        }
        take(MANY, new Nearest(grouped, ranges, Hash.of(owner++)), hole);
    }

    private static void take(int number, Nearest candidates, Blackhole hole) {
        for (int i = 0; i < number; i++) {
            hole.consume(candidates.next());
        }
    }
}
