package com.mentara.seed.engine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column of many rows, held in as little memory as their type allows.
 *
 * <p>Rows are numbered from 0 in the order in which they are added. Many threads may read a column that nobody adds to.
 */
abstract class Column {

    /** An empty column for values of a type. */
    static Column of(Class<?> type) {
        if (type == String.class) {
            return new Texts();
        }
        return type == LocalDateTime.class ? new Moments() : new Values();
    }

    abstract void add(@Nullable Object value);

    abstract @Nullable Object get(int row);

    private static int grown(int length, int needed) {
        return Math.max(needed, length + (length >> 1) + 16);
    }

    /** Texts as UTF-8, one behind the other: half of what they take as objects. */
    private static final class Texts extends Column {
        private final BitSet nulls = new BitSet();
        private byte[] bytes = {};
        private int[] ends = {};
        private int rows;

        @Override
        void add(@Nullable Object value) {
            byte[] text = value == null ? new byte[0] : ((String) value).getBytes(StandardCharsets.UTF_8);
            nulls.set(rows, value == null);
            int from = end(rows);
            int to = Math.addExact(from, text.length);
            if (to > bytes.length) {
                bytes = Arrays.copyOf(bytes, grown(bytes.length, to));
            }
            if (rows == ends.length) {
                ends = Arrays.copyOf(ends, grown(rows, rows));
            }
            System.arraycopy(text, 0, bytes, from, text.length);
            ends[rows++] = to;
        }

        @Override
        @Nullable
        Object get(int row) {
            int from = end(row);
            return nulls.get(row) ? null : new String(bytes, from, ends[row] - from, StandardCharsets.UTF_8);
        }

        /** Where the rows before one end. */
        private int end(int row) {
            return row == 0 ? 0 : ends[row - 1];
        }
    }

    /** Times as seconds and nanoseconds. */
    private static final class Moments extends Column {
        private static final int NULL = -1;

        private long[] seconds = {};
        private int[] nanos = {};
        private int rows;

        @Override
        void add(@Nullable Object value) {
            if (rows == seconds.length) {
                seconds = Arrays.copyOf(seconds, grown(rows, rows));
                nanos = Arrays.copyOf(nanos, seconds.length);
            }
            Instant time = value == null ? Instant.EPOCH : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
            seconds[rows] = time.getEpochSecond();
            nanos[rows++] = value == null ? NULL : time.getNano();
        }

        @Override
        @Nullable
        Object get(int row) {
            return nanos[row] == NULL ? null : LocalDateTime.ofEpochSecond(seconds[row], nanos[row], ZoneOffset.UTC);
        }
    }

    /** Values of any other type, as they are. */
    private static final class Values extends Column {
        private final List<@Nullable Object> values = new ArrayList<>();

        @Override
        void add(@Nullable Object value) {
            values.add(value);
        }

        @Override
        @Nullable
        Object get(int row) {
            return values.get(row);
        }
    }
}
