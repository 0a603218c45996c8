package com.mentara.seed.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.EnumType;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.JSONB;
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

    private final StringBuilder text = new StringBuilder();

    private CopyText() {}

    /**
     * Some columns of rows of one table.
     *
     * @param columns which columns, by their places in the table
     */
    static byte[] of(BitSet columns, List<TableRecord<?>> rows) {
        CopyText text = new CopyText();
        rows.forEach(row -> text.add(columns, row));
        return text.text.toString().getBytes(StandardCharsets.UTF_8);
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

    private void add(BitSet columns, TableRecord<?> row) {
        String separator = "";
        for (int column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
            text.append(separator);
            add(stored(row.field(column), row.get(column)));
            separator = "\t";
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
    private static <T> @Nullable Object stored(Field<T> column, @Nullable Object value) {
        return column.getConverter().to((T) value);
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
        for (int i = 0; i < value.length(); i++) {
            char next = value.charAt(i);
            switch (next) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(next);
            }
        }
    }
}
