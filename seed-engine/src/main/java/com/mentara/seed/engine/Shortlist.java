package com.mentara.seed.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jooq.Record;

/**
 * The rows of a pool that are nearest to one of a few owners, as many for each as it is likely to ask for: three owners need not
 * hold millions of rows. A row costs as much time as there are owners.
 */
final class Shortlist {

    private static final Comparator<Placed> BY_DISTANCE =
            Comparator.comparingLong(Placed::distance).thenComparing(Placed::key);

    private final long salt;
    private final int most;
    private final int group;
    private final int kind;
    private final int[] key;
    private final List<Asking> owners = new ArrayList<>();
    private boolean complete = true;

    /** A row with its distance from an owner. */
    private record Placed(long distance, String key, Record row) {}

    /**
     * An empty list.
     *
     * @param salt the pool's
     * @param most how many rows of each kind an owner gets
     */
    Shortlist(long salt, PoolColumns layout, int most) {
        this.salt = salt;
        this.most = most;
        this.group = layout.place(layout.group());
        this.kind = layout.place(layout.kind());
        this.key = layout.key().stream().mapToInt(layout::place).toArray();
    }

    /**
     * Adds an owner.
     *
     * @param draws what it chooses with, as in {@link Nearest}
     * @param groups of the rows that it may choose
     */
    void add(long draws, Collection<String> groups) {
        owners.add(new Asking(Nearest.points(draws), Set.copyOf(groups)));
    }

    /** Those of the rows that are on the list. */
    Collection<Record> of(Iterable<Record> rows) {
        for (Record row : rows) {
            String text = Key.text(row, key);
            long position = Pool.position(salt, text);
            for (Asking owner : owners) {
                if (owner.groups.contains(PoolColumns.text(row, group))) {
                    owner.consider(position, text, row);
                }
            }
        }
        Set<Record> listed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Asking owner : owners) {
            owner.nearest.values().forEach(placed -> placed.forEach(nearest -> listed.add(nearest.row)));
        }
        return listed;
    }

    /** Whether all rows that an owner may choose are on the list. */
    boolean isComplete() {
        return complete;
    }

    /** An owner, and what is nearest to it of each kind so far, the farthest first. */
    private final class Asking {
        private final long[] points;
        private final Set<String> groups;
        private final Map<String, PriorityQueue<Placed>> nearest = new HashMap<>();

        Asking(long[] points, Set<String> groups) {
            this.points = points;
            this.groups = groups;
        }

        void consider(long position, String text, Record row) {
            PriorityQueue<Placed> alike = nearest.computeIfAbsent(
                    PoolColumns.text(row, kind), unknown -> new PriorityQueue<>(BY_DISTANCE.reversed()));
            alike.add(new Placed(Nearest.distance(points, position), text, row));
            if (alike.size() > most) {
                alike.remove();
                complete = false;
            }
        }
    }
}
