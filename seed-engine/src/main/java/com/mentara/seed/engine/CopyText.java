package com.mentara.seed.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.temporal.Temporal;
import java.util.BitSet;
import java.util.HexFormat;
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

    /** So many characters are handed over at a time, so that the server reads while the next are written. */
    private static final int PIECE = 1 << 15;

    private final int[] columns;
    private final Converter<?, ?>[] converters;
    private final StringBuilder text = new StringBuilder(PIECE + PIECE / 4);

    /**
     * Text for rows of one table.
     *
     * @param columns which columns, by their places in the table
     */
    CopyText(Table<?> table, BitSet columns) {
        this.columns = columns.stream().toArray();
        this.converters = columns.stream()
                .mapToObj(column -> table.field(column).getConverter())
                .toArray(Converter[]::new);
    }

    /** Takes text, piece by piece. */
    interface Sink {
        void take(byte[] piece) throws SQLException;
    }

    void write(List<TableRecord<?>> rows, Sink sink) throws SQLException {
        for (TableRecord<?> row : rows) {
            add(row);
            if (text.length() >= PIECE) {
                flush(sink);
            }
        }
        flush(sink);
    }

    private void flush(Sink sink) throws SQLException {
        sink.take(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
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
                text.append('\t');
            }
            add(stored(converters[i], row.get(columns[i])));
        }
        text.append('\n');
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else if (value instanceof Object[] array) {
            escape(array(array));
        } else {
            escape(plain(value));
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

    private void escape(String value) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            String escaped = escaped(value.charAt(i));
            if (escaped != null) {
                text.append(value, from, i).append(escaped);
                from = i + 1;
            }
        }
        // Appending a whole text is much faster than appending a part.
        if (from == 0) {
            text.append(value);
        } else {
            text.append(value, from, value.length());
        }
    }

    private static @Nullable String escaped(char character) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> null;
        };
    }
}
