package com.mentara.seed.api;

import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * What no two rows of a table may share, beside what its unique keys already say: the factory proposes, the engine disposes.
 *
 * <p>A proposal that breaks a law is drawn again with the same id and another seed. The engine verifies laws over all rows;
 * where only rows that people made break one, that is a notice and no failure.
 */
public sealed interface Law {

    /** The table whose rows must keep the law. */
    Table<?> table();

    /** The rows that the law is about; null for all. */
    @Nullable
    Among among();

    /** The same law for those rows alone whose column has one of the values. */
    <T> Law among(Field<T> column, List<T> values);

    /** No two rows have equal values in all columns; rows with a null in one of them are free. */
    static Law unique(Table<?> table, Field<?>... columns) {
        return new Unique(table, List.of(columns), null);
    }

    /**
     * No two rows with an equal value in a column overlap in time: nobody is in two meetings at once.
     *
     * @param start when a row's time begins
     * @param minutes how long it lasts
     * @param column what two overlapping rows may not share
     */
    static Law apart(Table<?> table, Field<java.time.LocalDateTime> start, Field<Integer> minutes, Field<?> column) {
        return new Apart(table, start, minutes, column, null);
    }

    /** Rows whose column has one of the values. */
    record Among(Field<?> column, List<?> values) {}

    /** See {@link Law#unique}. */
    record Unique(
            Table<?> table,
            List<Field<?>> columns,
            @Nullable Among among) implements Law {
        @Override
        public <T> Law among(Field<T> column, List<T> values) {
            return new Unique(table, columns, new Among(column, List.copyOf(values)));
        }
    }

    /** See {@link Law#apart}. */
    record Apart(
            Table<?> table,
            Field<java.time.LocalDateTime> start,
            Field<Integer> minutes,
            Field<?> column,
            @Nullable Among among)
            implements Law {
        @Override
        public <T> Law among(Field<T> law, List<T> values) {
            return new Apart(table, start, minutes, column, new Among(law, List.copyOf(values)));
        }
    }
}
