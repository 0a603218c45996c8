package com.mentara.seed.engine;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Converter;
import org.jooq.EnumType;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the text format of COPY: a line a row, tabs between values, {@code \N} for null (<a
 * href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, File Formats</a>).
 */
final class CopyText {

    /** Types whose text is the one that PostgreSQL reads. */
    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            Boolean.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            UUID.class);

    /** So many bytes are handed over at a time, so that the server reads while the next are written. */
    private static final int PIECE = 1 << 16;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = {'\\', 'N'};

    /** The letter that stands for a byte behind a backslash, by byte; 0 where it stands for itself. */
    private static final byte[] ESCAPED = new byte['\\' + 1];

    static {
        ESCAPED['\\'] = '\\';
        ESCAPED['\t'] = 't';
        ESCAPED['\n'] = 'n';
        ESCAPED['\r'] = 'r';
    }

    private final int[] columns;
    private final Converter<?, ?>[] converters;
    private byte[] bytes = new byte[PIECE + PIECE / 4];
    private int length;

    /**
     * Text for rows of one table.
     *
     * @param columns which columns, by their places in the table
     */
    CopyText(Table<?> table, BitSet columns) {
        this.columns = columns.stream().toArray();
        this.converters = columns.stream()
                .mapToObj(column -> requireNonNull(table.field(column)).getConverter())
                .toArray(Converter[]::new);
    }

    /** Takes text, piece by piece. */
    interface Sink {
        void take(byte[] bytes, int length) throws SQLException;
    }

    void write(List<TableRecord<?>> rows, Sink sink) throws SQLException {
        for (TableRecord<?> row : rows) {
            add(row);
            if (length >= PIECE) {
                flush(sink);
            }
        }
        flush(sink);
    }

    private void flush(Sink sink) throws SQLException {
        sink.take(bytes, length);
        length = 0;
    }

    /** Whether the values of a column can be written: their type is known, and they have no binding of their own. */
    static boolean canWrite(Field<?> column) {
        boolean bound = !column.getBinding().getClass().getName().startsWith("org.jooq.impl.");
        Class<?> type = column.getConverter().fromType();
        return !bound && (type == byte[].class || knows(type.isArray() ? type.getComponentType() : type));
    }

    private static boolean knows(Class<?> type) {
        return PLAIN.contains(type)
                || type == BigDecimal.class
                || type == JSON.class
                || type == JSONB.class
                || EnumType.class.isAssignableFrom(type)
                || (Temporal.class.isAssignableFrom(type)
                        && type.getPackageName().equals("java.time"));
    }

    private void add(TableRecord<?> row) {
        for (int i = 0; i < columns.length; i++) {
            if (i > 0) {
                append('\t');
            }
            add(stored(converters[i], row.get(columns[i])));
        }
        append('\n');
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            append(NULL, 0, NULL.length);
        } else if (value instanceof byte[] binary) {
            addHex(binary);
        } else {
            addEscaped(
                    (value instanceof Object[] array ? array(array) : plain(value)).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The value that the database holds. */
    @SuppressWarnings({"unchecked", "NullAway"}) // a column's value may be null
    private static <T> @Nullable Object stored(Converter<?, T> converter, @Nullable Object value) {
        return converter.to((T) value);
    }

    private static String plain(Object value) {
        if (value instanceof EnumType constant) {
            return constant.getLiteral();
        }
        // Their own text is another: it has no zeros at the end of a number.
        if (value instanceof JSONB json) {
            return json.data();
        }
        if (value instanceof JSON json) {
            return json.data();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** An array literal; every element in quotes, so that none is taken for a null or a nested array. */
    private static String array(@Nullable Object[] elements) {
        StringBuilder literal = new StringBuilder("{");
        for (Object element : elements) {
            literal.append(literal.length() == 1 ? "" : ",");
            if (element == null) {
                literal.append("NULL");
            } else {
                String quoted = plain(element).replace("\\", "\\\\").replace("\"", "\\\"");
                literal.append('"').append(quoted).append('"');
            }
        }
        return literal.append('}').toString();
    }

    private void addHex(byte[] binary) {
        append('\\');
        append('\\');
        append('x');
        for (byte next : binary) {
            append(HEX[(next >> 4) & 0xF]);
            append(HEX[next & 0xF]);
        }
    }

    /** Whole stretches at a time, as few bytes are escaped. */
    private void addEscaped(byte[] text) {
        int from = 0;
        for (int i = 0; i < text.length; i++) {
            byte next = text[i];
            if (next >= 0 && next < ESCAPED.length && ESCAPED[next] != 0) {
                append(text, from, i - from);
                append('\\');
                append(ESCAPED[next]);
                from = i + 1;
            }
        }
        append(text, from, text.length - from);
    }

    private void append(byte[] text, int from, int number) {
        reserve(number);
        System.arraycopy(text, from, bytes, length, number);
        length += number;
    }

    private void append(int next) {
        reserve(1);
        bytes[length++] = (byte) next;
    }

    private void reserve(int number) {
        if (bytes.length - length < number) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + number));
        }
    }
}
