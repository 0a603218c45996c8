package com.mentara.seed.engine;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/** Writes rows with a few multi-row inserts; a row that is already there is left as it is. */
final class MultiRowInserter implements Inserter {

    /** From about here on a statement with more rows is no faster. */
    private static final int ROWS = 500;

    /** PostgreSQL takes 65535 bind values, jOOQ binds up to this many. */
    private static final int BINDS = 32767;

    private final DSLContext sql;
    private final Provenance provenance;

    MultiRowInserter(DSLContext sql, Provenance provenance) {
        this.sql = sql;
        this.provenance = provenance;
    }

    @Override
    public long insert(Table<?> table, List<TableRecord<?>> rows) {
        long inserted = 0;
        List<Field<?>> columns = columns(table, rows);
        int size = Math.max(1, Math.min(ROWS, BINDS / Math.max(1, columns.size())));
        for (int from = 0; from < rows.size(); from += size) {
            InsertValuesStepN<?> insert = sql.insertInto(table, columns);
            for (TableRecord<?> row : rows.subList(from, Math.min(rows.size(), from + size))) {
                insert = insert.values(values(columns, row));
            }
            inserted += provenance.insert(sql, table, insert.onConflictDoNothing());
        }
        return inserted;
    }

    /** The columns that any of the rows sets. */
    private static List<Field<?>> columns(Table<?> table, List<TableRecord<?>> rows) {
        List<Field<?>> columns = new ArrayList<>();
        for (Field<?> column : table.fields()) {
            if (rows.stream().anyMatch(row -> row.changed(column))) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static List<QueryPart> values(List<Field<?>> columns, TableRecord<?> row) {
        List<QueryPart> values = new ArrayList<>(columns.size());
        for (Field<?> column : columns) {
            values.add(row.changed(column) ? value(column, row) : DSL.defaultValue(column));
        }
        return values;
    }

    private static <T> Field<?> value(Field<T> column, TableRecord<?> row) {
        return Times.write(row.get(column), column);
    }
}
