package com.mentara.seed.benchmarks;

import java.util.List;

/**
 * What loading a table took.
 *
 * @param seconds those of each piece
 * @param primaryKey how many kilobytes its index has
 * @param otherIndexes how many kilobytes all others have
 */
record Load(List<Double> seconds, long primaryKey, long otherIndexes) {

    /** How many rows a piece has. */
    static final int PIECE = 100_000;

    /** Rows a second. */
    double rate() {
        return rate(seconds);
    }

    /** Rows a second of the first piece. */
    double firstRate() {
        return rate(seconds.subList(0, 1));
    }

    /** Rows a second of the last piece. */
    double lastRate() {
        return rate(seconds.subList(seconds.size() - 1, seconds.size()));
    }

    private static double rate(List<Double> pieces) {
        return pieces.size()
                * PIECE
                / pieces.stream().mapToDouble(Double::doubleValue).sum();
    }
}
