package com.mentara.seed.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Candidates among the owners themselves: the neighbours on rings, next and previous on the first, then on the second, ..., then
 * two steps away. Being neighbours is mutual, so a pair chosen from both sides is one pair.
 */
final class Neighbours {

    private static final int RINGS = 4;

    private final int size;
    private final Map<String, Integer> rows = new HashMap<>();
    private final int[][] rings = new int[RINGS][];
    private final int[][] seats = new int[RINGS][];

    Neighbours(Pool pool, long salt) {
        size = pool.size();
        for (int row = 0; row < size; row++) {
            rows.put(pool.member(row).key(), row);
        }
        for (int ring = 0; ring < RINGS; ring++) {
            long salted = Hash.of(salt, ring);
            int[] order = IntStream.range(0, size).toArray();
            RingOrder.sort(
                    order,
                    0,
                    size,
                    row -> Pool.position(salted, pool.member(row).key()),
                    (a, b) -> pool.member(a).key().compareTo(pool.member(b).key()));
            int[] seat = new int[size];
            for (int i = 0; i < size; i++) {
                seat[order[i]] = i;
            }
            rings[ring] = order;
            seats[ring] = seat;
        }
    }

    /** The candidates of an owner; none where it is not in the pool itself. */
    Candidates of(String owner) {
        Integer own = rows.get(owner);
        if (own == null) {
            return () -> Candidates.NONE;
        }
        return new Candidates() {
            private final Set<Integer> seen = new HashSet<>();
            private int turn;

            @Override
            public int next() {
                while (seen.size() < size - 1 && turn < 2 * RINGS * size) {
                    int ring = turn / 2 % RINGS;
                    int step = turn / (2 * RINGS) + 1;
                    int seat = seats[ring][own];
                    int row = rings[ring][Math.floorMod(turn++ % 2 == 0 ? seat + step : seat - step, size)];
                    if (row != own && seen.add(row)) {
                        return row;
                    }
                }
                return NONE;
            }
        };
    }
}
