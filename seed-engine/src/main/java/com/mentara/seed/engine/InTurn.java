package com.mentara.seed.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Candidates that go round the kinds: the nearest of each, then the next of each; which kind is first is the owner's. */
final class InTurn implements Candidates {

    private final List<Candidates> kinds;
    private int turn;

    InTurn(Pool pool, List<Pool.Range> ranges, long owner) {
        Map<String, List<Pool.Range>> byKind = new TreeMap<>();
        ranges.forEach(range ->
                byKind.computeIfAbsent(range.kind(), kind -> new ArrayList<>()).add(range));
        kinds = new ArrayList<>();
        byKind.entrySet().stream()
                .sorted(Comparator.comparingLong(kind -> Hash.of(owner, kind.getKey())))
                .forEach(kind -> kinds.add(new Nearest(pool, kind.getValue(), owner)));
    }

    @Override
    public int next() {
        while (!kinds.isEmpty()) {
            int row = kinds.get(turn % kinds.size()).next();
            if (row != NONE) {
                turn = (turn + 1) % kinds.size();
                return row;
            }
            kinds.remove(turn % kinds.size());
        }
        return NONE;
    }
}
