package com.mentara.seed.engine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column of many rows, held in as little memory as the values allow: 2 bytes for a text of which there are few
 * different, 16 for a UUID as text, 8 for a time.
 *
 * <p>Rows are numbered from 0 in the order in which they are added. Many threads may read a column that nobody adds to.
 */
final class Column {

    private Encoding encoding;
    private int rows;

    private Column(Encoding encoding) {
        this.encoding = encoding;
    }

    /** An empty column for values of a type. */
    static Column of(Class<?> type) {
        if (type == String.class) {
            return new Column(new Few());
        }
        return new Column(type == LocalDateTime.class ? new Moments() : new Anything());
    }

    void add(@Nullable Object value) {
        while (!encoding.add(value)) {
            Encoding wider = encoding.wider();
            for (int row = 0; row < rows; row++) {
                wider.add(encoding.get(row));
            }
            encoding = wider;
        }
        rows++;
    }

    @Nullable
    Object get(int row) {
        return encoding.get(row);
    }

    /** A way to hold values. */
    private interface Encoding {

        /** Adds a value behind the others, unless it cannot be held in this way. */
        boolean add(@Nullable Object value);

        @Nullable
        Object get(int row);

        /** An empty one that holds more kinds of values, all of these among them. */
        Encoding wider();
    }

    /** Texts of which there are few different, as numbers. */
    private static final class Few implements Encoding {
        private static final int MOST = 4096;

        private final Map<@Nullable Object, Integer> numbers = new HashMap<>();
        private final List<@Nullable Object> texts = new ArrayList<>();
        private char[] held = {};
        private int rows;

        @Override
        public boolean add(@Nullable Object value) {
            Integer number = numbers.get(value);
            if (number == null) {
                if (texts.size() == MOST) {
                    return false;
                }
                number = texts.size();
                numbers.put(value, number);
                texts.add(value);
            }
            if (rows == held.length) {
                held = Arrays.copyOf(held, grown(rows));
            }
            held[rows++] = (char) number.intValue();
            return true;
        }

        @Override
        public @Nullable Object get(int row) {
            return texts.get(held[row]);
        }

        @Override
        public Encoding wider() {
            return texts.stream().allMatch(Uuids::holds) ? new Uuids() : new Texts();
        }
    }

    /** Texts that are UUIDs, as two numbers each. */
    private static final class Uuids implements Encoding {
        private static final int LENGTH = 36;

        private final BitSet nulls = new BitSet();
        private final LongList halves = new LongList();

        static boolean holds(@Nullable Object value) {
            return value == null || parsed((String) value) != null;
        }

        private static @Nullable UUID parsed(String text) {
            if (text.length() != LENGTH) {
                return null;
            }
            try {
                UUID uuid = UUID.fromString(text);
                return uuid.toString().equals(text) ? uuid : null;
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        @Override
        public boolean add(@Nullable Object value) {
            UUID uuid = value == null ? new UUID(0, 0) : parsed((String) value);
            if (uuid == null) {
                return false;
            }
            nulls.set(halves.size() / 2, value == null);
            halves.add(uuid.getMostSignificantBits());
            halves.add(uuid.getLeastSignificantBits());
            return true;
        }

        @Override
        public @Nullable Object get(int row) {
            return nulls.get(row) ? null : new UUID(halves.get(2 * row), halves.get(2 * row + 1)).toString();
        }

        @Override
        public Encoding wider() {
            return new Texts();
        }
    }

    /** Texts as UTF-8, one behind the other: half of what they take as objects. */
    private static final class Texts implements Encoding {
        private final BitSet nulls = new BitSet();
        private byte[] bytes = {};
        private int[] ends = {};
        private int rows;

        @Override
        public boolean add(@Nullable Object value) {
            byte[] text = value == null ? new byte[0] : ((String) value).getBytes(StandardCharsets.UTF_8);
            nulls.set(rows, value == null);
            int from = end(rows);
            int to = Math.addExact(from, text.length);
            if (to > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(to, grown(bytes.length)));
            }
            if (rows == ends.length) {
                ends = Arrays.copyOf(ends, grown(rows));
            }
            System.arraycopy(text, 0, bytes, from, text.length);
            ends[rows++] = to;
            return true;
        }

        @Override
        public @Nullable Object get(int row) {
            int from = end(row);
            return nulls.get(row) ? null : new String(bytes, from, ends[row] - from, StandardCharsets.UTF_8);
        }

        /** Where the rows before one end. */
        private int end(int row) {
            return row == 0 ? 0 : ends[row - 1];
        }

        @Override
        public Encoding wider() {
            return new Anything();
        }
    }

    /** Times as microseconds, which is what PostgreSQL has. */
    private static final class Moments implements Encoding {
        private static final long NULL = Long.MIN_VALUE;
        private static final int MICROS = 1_000_000;
        private static final int NANOS = 1000;

        private final LongList micros = new LongList();

        @Override
        public boolean add(@Nullable Object value) {
            long held = value == null ? NULL : micros(((LocalDateTime) value).toInstant(ZoneOffset.UTC));
            if (value != null && (held == NULL || !time(held).equals(value))) {
                return false;
            }
            micros.add(held);
            return true;
        }

        @Override
        public @Nullable Object get(int row) {
            long held = micros.get(row);
            return held == NULL ? null : time(held);
        }

        private static long micros(Instant time) {
            return time.getEpochSecond() * MICROS + time.getNano() / NANOS;
        }

        private static LocalDateTime time(long micros) {
            return LocalDateTime.ofEpochSecond(
                    Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS, ZoneOffset.UTC);
        }

        @Override
        public Encoding wider() {
            return new Anything();
        }
    }

    /** Values of any type, as they are. */
    private static final class Anything implements Encoding {
        private final List<@Nullable Object> values = new ArrayList<>();

        @Override
        public boolean add(@Nullable Object value) {
            return values.add(value);
        }

        @Override
        public @Nullable Object get(int row) {
            return values.get(row);
        }

        @Override
        public Encoding wider() {
            throw new IllegalStateException("there is none");
        }
    }

    private static int grown(int length) {
        return Math.addExact(length, (length >> 1) + 16);
    }
}
