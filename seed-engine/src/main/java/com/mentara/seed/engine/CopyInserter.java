package com.mentara.seed.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Writes rows with COPY, one statement for all rows that set the same columns; the other columns get their defaults. */
final class CopyInserter implements Inserter {

    private final DSLContext sql;
    private final CopyManager manager;
    private final Provenance provenance;

    private CopyInserter(DSLContext sql, CopyManager manager, Provenance provenance) {
        this.sql = sql;
        this.manager = manager;
        this.provenance = provenance;
    }

    /** COPY over the connection of a session; multi-row inserts where another driver than PostgreSQL's own is below it. */
    static Inserter over(Session session, Provenance provenance) {
        try {
            return session.connection().isWrapperFor(PGConnection.class)
                    ? new CopyInserter(
                            session.sql(),
                            session.connection().unwrap(PGConnection.class).getCopyAPI(),
                            provenance)
                    : new MultiRowInserter(session.sql(), provenance);
        } catch (SQLException e) {
            throw Outage.unreachable(e);
        }
    }

    /**
     * Inserts rows, without a commit.
     *
     * @throws DataAccessException where the database refuses a row, also one that is already there
     */
    @Override
    public long insert(Table<?> table, List<TableRecord<?>> rows) {
        Map<BitSet, List<TableRecord<?>>> alike =
                rows.stream().collect(groupingBy(CopyInserter::changed, LinkedHashMap::new, toList()));
        long inserted = 0;
        for (Map.Entry<BitSet, List<TableRecord<?>>> some : alike.entrySet()) {
            List<Field<?>> columns =
                    some.getKey().stream().<Field<?>>mapToObj(table::field).toList();
            if (!canWrite(table, columns)) {
                inserted += new MultiRowInserter(sql, provenance).insert(table, some.getValue());
                continue;
            }
            inserted += copy(table, columns, new CopyText(table, some.getKey()), some.getValue());
            if (provenance.mustRemember(table)) {
                provenance.remember(sql, table, some.getValue());
            }
        }
        return inserted;
    }

    /** Whether all of these columns can be written, and the keys of rows are known where they must be remembered. */
    private boolean canWrite(Table<?> table, List<Field<?>> columns) {
        return columns.stream().allMatch(CopyText::canWrite)
                && (!provenance.mustRemember(table)
                        || table.getPrimaryKey().getFields().stream()
                                .allMatch(key -> columns.contains(key) && Values.knows(key)));
    }

    private static BitSet changed(TableRecord<?> row) {
        BitSet changed = new BitSet(row.size());
        IntStream.range(0, row.size()).filter(row::changed).forEach(changed::set);
        return changed;
    }

    private long copy(Table<?> table, List<Field<?>> columns, CopyText text, List<TableRecord<?>> rows) {
        String names = columns.stream()
                .map(column -> sql.render(DSL.name(column.getName())))
                .collect(joining(", "));
        try {
            CopyIn copy = manager.copyIn("copy " + sql.render(table) + " (" + names + ") from stdin");
            try {
                text.write(rows, (bytes, length) -> copy.writeToCopy(bytes, 0, length));
                return copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException("COPY failed: " + e.getMessage(), e);
        }
    }
}
