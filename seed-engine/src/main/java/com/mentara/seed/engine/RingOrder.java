package com.mentara.seed.engine;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntToLongFunction;

/** Sorts numbered things by their position on a ring. */
final class RingOrder {

    private static final int NUMBER_BITS = 31;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    private RingOrder() {}

    /**
     * Sorts a stretch of an array.
     *
     * @param position of a thing, from 0 to 2⁶³ − 1
     * @param ties compares two things that have the same position
     */
    static void sort(int[] things, int from, int to, IntToLongFunction position, IntBinaryOperator ties) {
        if (to - from < 2) {
            return;
        }
        // The leading bits of each position with its place in the array: primitives sort faster than what they stand
        // for.
        long[] leading = new long[to - from];
        for (int i = 0; i < leading.length; i++) {
            leading[i] = (position.applyAsLong(things[from + i]) & ~NUMBER) | i;
        }
        Arrays.sort(leading);
        int[] sorted = new int[leading.length];
        for (int i = 0; i < leading.length; i++) {
            int thing = things[from + (int) (leading[i] & NUMBER)];
            int at = i;
            // Few positions share all leading bits: those move on to where they belong.
            while (at > 0
                    && (leading[at - 1] ^ leading[i]) <= NUMBER
                    && isBefore(thing, sorted[at - 1], position, ties)) {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = thing;
        }
        System.arraycopy(sorted, 0, things, from, sorted.length);
    }

    private static boolean isBefore(int thing, int other, IntToLongFunction position, IntBinaryOperator ties) {
        int order = Long.compare(position.applyAsLong(thing), position.applyAsLong(other));
        return order != 0 ? order < 0 : ties.applyAsInt(thing, other) < 0;
    }
}
