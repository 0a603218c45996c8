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
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows with their parts, parents before children, in the way that is fastest for what it meets: with COPY; where that
 * fails, as it does on a row that is there already, with statements that leave it, from then on; and where somebody deletes
 * meanwhile what rows refer to, one slot's rows after the other's, without those. Many threads may insert chunks: statements that
 * leave rows go one after the other.
 */
final class ChunkInserter {

    /** The SQL state of a row whose parent is gone. */
    private static final String NO_PARENT = "23503";

    /** The SQL state of a transaction that was ended, as it and another one waited for each other. */
    private static final String DEADLOCK = "40P01";

    /** How often a chunk is begun that others stand in the way of. */
    private static final int ATTEMPTS = 5;

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
        Map<Table<?>, Long> copied = copying ? copied(session, chunk) : null;
        if (copied != null) {
            session.commit();
            return copied;
        }
        // Chunks that wait for each other's keys would wait forever.
        synchronized (this) {
            Map<Table<?>, Long> inserted = inserted(session, chunk);
            session.commit();
            return inserted;
        }
    }

    /** Inserts a chunk with COPY; null where that fails. */
    private @Nullable Map<Table<?>, Long> copied(Session session, List<Rows<?>> chunk) {
        try {
            return all(chunk, CopyInserter.over(session, provenance));
        } catch (DataAccessException e) {
            session.rollback();
            copying = false;
            return null;
        }
    }

    private Map<Table<?>, Long> inserted(Session session, List<Rows<?>> chunk) {
        Inserter inserter = new MultiRowInserter(session.sql(), provenance);
        for (int attempt = 1; ; attempt++) {
            try {
                return all(chunk, inserter);
            } catch (DataAccessException e) {
                session.rollback();
                if (NO_PARENT.equals(e.sqlState())) {
                    return oneByOne(session.connection(), chunk, inserter);
                }
                if (!DEADLOCK.equals(e.sqlState()) || attempt == ATTEMPTS) {
                    throw e;
                }
            }
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
