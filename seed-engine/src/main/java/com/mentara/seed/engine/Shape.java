package com.mentara.seed.engine;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Makes records of some columns, which know no others, from their values. */
final class Shape {

    private final DSLContext sql;
    private final List<Field<?>> columns;
    private final @Nullable Table<?> table;

    private Shape(DSLContext sql, List<Field<?>> columns, @Nullable Table<?> table) {
        this.sql = sql;
        this.columns = columns;
        this.table = table;
    }

    /** Records of some columns. */
    Shape(DSLContext sql, List<Field<?>> columns) {
        this(sql, columns, null);
    }

    /** Records of a table, of its own type where it has one. */
    static Shape of(DSLContext sql, Table<?> table) {
        boolean typed = TableRecord.class.isAssignableFrom(table.getRecordType());
        return new Shape(sql, List.of(table.fields()), typed ? table : null);
    }

    List<Field<?>> columns() {
        return columns;
    }

    /** A record with a value for each column. */
    Record record(@Nullable Object[] values) {
        Record record = table == null ? sql.newRecord(columns) : sql.newRecord(table);
        for (int i = 0; i < values.length; i++) {
            set(record, columns.get(i), values[i]);
        }
        return record;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // values come from a query of these columns, and may be null
    private static <T> void set(Record record, Field<T> column, @Nullable Object value) {
        record.set(column, (T) value);
    }

    /** So many values of a row, from a position on. */
    static @Nullable Object[] values(Record row, int from, int size) {
        @Nullable Object[] values = new Object[size];
        for (int i = 0; i < size; i++) {
            values[i] = row.get(from + i);
        }
        return values;
    }
}
