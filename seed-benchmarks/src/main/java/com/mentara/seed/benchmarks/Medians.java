package com.mentara.seed.benchmarks;

import java.util.List;

/** The middle of what several rounds took. */
final class Medians {

    private Medians() {}

    static Usage of(List<Usage> rounds) {
        double[] seconds = rounds.stream().mapToDouble(Usage::seconds).sorted().toArray();
        long[] megabytes = rounds.stream().mapToLong(Usage::megabytes).sorted().toArray();
        return new Usage(seconds[seconds.length / 2], megabytes[megabytes.length / 2]);
    }
}
