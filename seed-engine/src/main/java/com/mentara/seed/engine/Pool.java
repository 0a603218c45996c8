package com.mentara.seed.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The rows that may be chosen, each at a place on a ring: its hashed key. Rows of one group and kind stand together, in ring
 * order, ties by key.
 */
final class Pool {

    /** The one group of a pool that all owners share. */
    static final String COMMON = "";

    /** A stretch of the ring's arrays: the rows of one group and kind. */
    record Range(String kind, int from, int to) {
        int size() {
            return to - from;
        }
    }

    /**
     * A row of the pool.
     *
     * @param key its key as text
     * @param group what it is shared by
     * @param kind what takes turns; empty where nothing does
     * @param excluded the value that an owner may not have in common with it; null where there is none
     * @param once the value that tells whether an owner has it already
     * @param place where that value stands among all
     * @param visible makes the columns that the factory may see
     */
    record Member(
            String key,
            String group,
            String kind,
            @Nullable String excluded,
            String once,
            long place,
            Supplier<Record> visible) {

        /** The columns that the factory may see. */
        Record row() {
            return visible.get();
        }
    }

    private final long salt;
    private final List<Member> members = new ArrayList<>();
    private long[] positions = {};
    private final Map<String, List<Range>> ranges = new HashMap<>();

    /** An empty pool on the ring of a salt. */
    Pool(long salt) {
        this.salt = salt;
    }

    /** Adds all rows of some groups that the pool does not have yet. */
    void add(List<Member> rows) {
        record Placed(long position, Member member) {}
        List<Placed> placed = new ArrayList<>(rows.size());
        for (Member row : rows) {
            placed.add(new Placed(position(salt, row.key()), row));
        }
        placed.sort((a, b) -> {
            int order = a.member.group.compareTo(b.member.group);
            order = order != 0 ? order : a.member.kind.compareTo(b.member.kind);
            order = order != 0 ? order : Long.compare(a.position, b.position);
            return order != 0 ? order : a.member.key.compareTo(b.member.key);
        });
        int from = members.size();
        positions = Arrays.copyOf(positions, from + placed.size());
        for (Placed row : placed) {
            positions[members.size()] = row.position;
            members.add(row.member);
        }
        for (int i = from + 1; i <= members.size(); i++) {
            Member first = members.get(from);
            boolean same = i < members.size()
                    && members.get(i).group.equals(first.group)
                    && members.get(i).kind.equals(first.kind);
            if (!same) {
                ranges.computeIfAbsent(first.group, group -> new ArrayList<>()).add(new Range(first.kind, from, i));
                from = i;
            }
        }
    }

    /** A place on a ring, from 0 to 2⁶³ − 1. */
    static long position(long salt, String key) {
        return Hash.of(salt, key) >>> 1;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    int size() {
        return members.size();
    }

    Member member(int index) {
        return members.get(index);
    }

    long position(int index) {
        return positions[index];
    }

    /** The ranges of a group, one a kind; none where the pool has no such group. */
    List<Range> ranges(String group) {
        return ranges.getOrDefault(group, List.of());
    }

    /** The first row of a range at or after a place; the range's end where all are before it. */
    int ceiling(Range range, long place) {
        int low = range.from();
        int high = range.to();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (positions[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
