package com.mentara.seed.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Candidates among the owners themselves: the neighbours on rings, next and previous on the first, then on the second, ..., then
 * two steps away. Being neighbours is mutual, so a pair chosen from both sides is one pair.
 */
final class Neighbours {

    private static final int RINGS = 4;

    private final int size;
    private final List<int[]> rings = new ArrayList<>();
    private final List<Map<String, Integer>> seats = new ArrayList<>();

    Neighbours(Pool pool, long salt) {
        size = pool.size();
        for (int ring = 0; ring < RINGS; ring++) {
            long salted = Hash.of(salt, ring);
            int[] order = java.util.stream.IntStream.range(0, size)
                    .boxed()
                    .sorted((a, b) -> {
                        String first = pool.member(a).key();
                        String second = pool.member(b).key();
                        int byPlace = Long.compare(Pool.position(salted, first), Pool.position(salted, second));
                        return byPlace != 0 ? byPlace : first.compareTo(second);
                    })
                    .mapToInt(Integer::intValue)
                    .toArray();
            Map<String, Integer> seat = new HashMap<>();
            for (int i = 0; i < size; i++) {
                seat.put(pool.member(order[i]).key(), i);
            }
            rings.add(order);
            seats.add(seat);
        }
    }

    /** The candidates of an owner; none where it is not in the pool itself. */
    Candidates of(String owner) {
        if (!seats.get(0).containsKey(owner)) {
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
                    int seat = seats.get(ring).getOrDefault(owner, 0);
                    int row = rings.get(ring)[Math.floorMod(turn++ % 2 == 0 ? seat + step : seat - step, size)];
                    if (row != rings.get(ring)[seat] && seen.add(row)) {
                        return row;
                    }
                }
                return NONE;
            }
        };
    }
}
