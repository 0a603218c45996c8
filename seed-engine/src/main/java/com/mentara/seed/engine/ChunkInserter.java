package com.mentara.seed.engine;

import com.mentara.seed.api.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;

/**
 * Inserts rows with their parts, parents before children, in the way that is fastest for what it meets: with COPY; where that
 * fails, as it does on a row that is there already, with statements that leave it, from then on; and where somebody deletes
 * meanwhile what rows refer to, one slot's rows after the other's, without those. Many threads may insert chunks.
 */
final class ChunkInserter {

    /** The SQL state of a row whose parent is gone. */
    private static final String NO_PARENT = "23503";

    private final Provenance provenance;
    private final List<Table<?>> order;
    private volatile boolean copying = true;

    /**
     * @param order the tables, parents before children
     */
    ChunkInserter(Provenance provenance, List<Table<?>> order) {
        this.provenance = provenance;
        this.order = order;
    }

    /**
     * Inserts a chunk in a transaction of its own.
     *
     * @return how many rows of each table were not there
     */
    Map<Table<?>, Long> insert(Session session, List<Rows<?>> chunk) {
        Map<Table<?>, Long> inserted = inserted(session, chunk);
        session.commit();
        return inserted;
    }

    private Map<Table<?>, Long> inserted(Session session, List<Rows<?>> chunk) {
        if (copying) {
            try {
                return all(chunk, CopyInserter.over(session, provenance));
            } catch (DataAccessException e) {
                session.rollback();
                copying = false;
            }
        }
        Inserter inserter = new MultiRowInserter(session.sql(), provenance);
        try {
            return all(chunk, inserter);
        } catch (DataAccessException e) {
            if (!NO_PARENT.equals(e.sqlState())) {
                throw e;
            }
            session.rollback();
            return oneByOne(session.connection(), chunk, inserter);
        }
    }

    private Map<Table<?>, Long> all(List<Rows<?>> chunk, Inserter inserter) {
        Map<Table<?>, List<TableRecord<?>>> byTable = new HashMap<>();
        for (Rows<?> rows : chunk) {
            add(byTable, rows.row());
            rows.parts().forEach(part -> add(byTable, part));
        }
        Map<Table<?>, Long> inserted = new LinkedHashMap<>();
        for (Table<?> table : order) {
            List<TableRecord<?>> rows = byTable.getOrDefault(table, List.of());
            if (!rows.isEmpty()) {
                inserted.put(table, inserter.insert(table, rows));
            }
        }
        return inserted;
    }

    private static void add(Map<Table<?>, List<TableRecord<?>>> byTable, TableRecord<?> row) {
        byTable.computeIfAbsent(row.getTable(), table -> new ArrayList<>()).add(row);
    }

    private Map<Table<?>, Long> oneByOne(Connection connection, List<Rows<?>> chunk, Inserter inserter) {
        Map<Table<?>, Long> inserted = new LinkedHashMap<>();
        try {
            for (Rows<?> rows : chunk) {
                Savepoint before = connection.setSavepoint();
                try {
                    all(List.of(rows), inserter).forEach((table, number) -> inserted.merge(table, number, Long::sum));
                    connection.releaseSavepoint(before);
                } catch (DataAccessException e) {
                    if (!NO_PARENT.equals(e.sqlState())) {
                        throw e;
                    }
                    connection.rollback(before);
                }
            }
        } catch (SQLException e) {
            throw Outage.unreachable(e);
        }
        return inserted;
    }
}
