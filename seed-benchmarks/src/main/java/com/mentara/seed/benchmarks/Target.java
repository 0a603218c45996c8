package com.mentara.seed.benchmarks;

import java.util.Locale;

/**
 * What was asked for, in numbers.
 *
 * @param what is measured
 * @param most how much it may be
 */
record Target(String what, double most) {

    /** Prints whether a number reaches the target, and returns that. */
    boolean judge(double found) {
        boolean met = found <= most;
        System.out.printf(Locale.ROOT, "%-52s %8.2f of %5.2f  %s%n", what, found, most, met ? "met" : "MISSED");
        return met;
    }
}
