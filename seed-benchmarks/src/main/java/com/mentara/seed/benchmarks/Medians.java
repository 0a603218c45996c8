package com.mentara.seed.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle of what several rounds took. */
final class Medians {

    private Medians() {}

    static Usage of(List<Usage> rounds) {
        return new Usage(of(rounds, Usage::seconds), (long) of(rounds, Usage::megabytes));
    }

    /** The middle of one figure. */
    static <T> double of(List<T> rounds, ToDoubleFunction<T> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
