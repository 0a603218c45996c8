package com.mentara.seed.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The rows that may be chosen, each at a place on a ring: its hashed key. Rows of one group and kind stand together, in ring
 * order, ties by key.
 *
 * <p>A row takes as much memory as its values, column by column, and twelve bytes more. Many threads may read a pool that
 * nobody adds to.
 */
final class Pool {

    /** The one group of a pool that all owners share. */
    static final String COMMON = "";

    /** Up to this size a pool keeps the records of its rows. */
    private static final int KEPT_RECORDS = 20_000;

    /** A stretch of the ring's arrays: the rows of one group and kind. */
    record Range(String kind, int from, int to) {
        int size() {
            return to - from;
        }
    }

    private final long salt;
    private final Shape shape;
    private final List<Column> columns;
    private final int groupAt;
    private final int kindAt;
    private final List<Column> key;
    private final @Nullable Column group;
    private final @Nullable Column kind;
    private final @Nullable Column except;
    private final @Nullable Column once;
    private final List<Column> visible;
    private final Map<String, List<Range>> ranges = new HashMap<>();
    private int[] rows = {};
    private long[] positions = {};
    private AtomicReferenceArray<Record> made = new AtomicReferenceArray<>(0);

    /** An empty pool on the ring of a salt. */
    Pool(long salt, PoolColumns layout) {
        this.salt = salt;
        this.shape = layout.shape();
        Map<Field<?>, Column> byField = new LinkedHashMap<>();
        layout.fields().forEach(field -> byField.put(field, Column.of(field.getType())));
        columns = List.copyOf(byField.values());
        groupAt = layout.place(layout.group());
        kindAt = layout.place(layout.kind());
        key = layout.key().stream().map(byField::get).toList();
        group = byField.get(layout.group());
        kind = byField.get(layout.kind());
        except = byField.get(layout.except());
        once = byField.get(layout.once());
        visible = layout.visible().stream().map(byField::get).toList();
    }

    /**
     * Adds all rows of some groups that the pool does not have yet.
     *
     * @param added rows with the values of the {@linkplain PoolColumns#fields columns}, in their order
     */
    void add(Iterable<? extends Record> added) {
        record Stretch(String group, String kind) {}
        int first = rows.length;
        Map<Stretch, Integer> numbers = new LinkedHashMap<>();
        ImmutableIntArray.Builder stretchOf = ImmutableIntArray.builder();
        int number = first;
        for (Record row : added) {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).add(row.get(i));
            }
            Stretch stretch = new Stretch(PoolColumns.text(row, groupAt), PoolColumns.text(row, kindAt));
            stretchOf.add(numbers.computeIfAbsent(stretch, unknown -> numbers.size()));
            number++;
        }
        made = new AtomicReferenceArray<>(number <= KEPT_RECORDS ? number : 0);
        rows = Arrays.copyOf(rows, number);
        positions = Arrays.copyOf(positions, number);
        int[] ends = arrange(stretchOf.build(), first, numbers.size());
        int from = first;
        for (Map.Entry<Stretch, Integer> stretch : numbers.entrySet()) {
            int to = ends[stretch.getValue()];
            RingOrder.sort(rows, from, to, row -> position(salt, key(row)), (a, b) -> key(a).compareTo(key(b)));
            ranges.computeIfAbsent(stretch.getKey().group(), its -> new ArrayList<>())
                    .add(new Range(stretch.getKey().kind(), from, to));
            from = to;
        }
        for (int i = first; i < number; i++) {
            positions[i] = position(salt, key(rows[i]));
        }
    }

    /** Puts the rows of each stretch side by side, and says where each stretch ends. */
    private int[] arrange(ImmutableIntArray stretchOf, int first, int stretches) {
        int[] next = new int[stretches + 1];
        stretchOf.forEach(stretch -> next[stretch + 1]++);
        next[0] = first;
        for (int stretch = 0; stretch < stretches; stretch++) {
            next[stretch + 1] += next[stretch];
        }
        for (int i = 0; i < stretchOf.length(); i++) {
            rows[next[stretchOf.get(i)]++] = first + i;
        }
        return next;
    }

    /** A place on a ring, from 0 to 2⁶³ − 1. */
    static long position(long salt, String key) {
        return Hash.of(salt, key) >>> 1;
    }

    int size() {
        return rows.length;
    }

    Member member(int index) {
        return new Member(rows[index]);
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

    private String key(int row) {
        return key.size() == 1
                ? Key.text(requireNonNull(key.get(0).get(row)))
                : Key.text(key.stream().map(column -> column.get(row)).toList());
    }

    private static String text(@Nullable Column column, int row) {
        return column == null ? "" : Objects.toString(column.get(row), "");
    }

    /** A row of the pool. */
    final class Member {
        private final int row;

        private Member(int row) {
            this.row = row;
        }

        /** Its key as text. */
        String key() {
            return Pool.this.key(row);
        }

        /** What it is shared by. */
        String group() {
            return text(group, row);
        }

        /** What takes turns; empty where nothing does. */
        String kind() {
            return text(kind, row);
        }

        /** The value that an owner may not have in common with it; null where there is none. */
        @Nullable
        String excluded() {
            Object excluded = except == null ? null : except.get(row);
            return excluded == null ? null : excluded.toString();
        }

        /** The value that tells whether an owner has it already. */
        String once() {
            return once == null ? key() : text(once, row);
        }

        /** Where that value, or its key's first column, stands among all. */
        long place() {
            Column placed = once == null ? key.get(0) : once;
            return Key.place(Objects.requireNonNullElse(placed.get(row), ""));
        }

        /** The columns that the factory may see; the rows of a small pool are chosen often, and made into a record once. */
        Record row() {
            if (row >= made.length()) {
                return record();
            }
            Record known = made.get(row);
            if (known == null) {
                known = record();
                made.set(row, known);
            }
            return known;
        }

        private Record record() {
            return shape.record(visible.stream().map(column -> column.get(row)).toArray());
        }
    }
}
