package com.mentara.seed.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The right to fill a database, held by one run at a time: an advisory lock of a transaction on a connection that does nothing
 * else, so it vanishes with its holder.
 */
final class RunLock implements AutoCloseable {

    /** The lock's number: the letters "seed" and the version of what it protects. */
    private static final long NUMBER = (0x73656564L << 32) | 1;

    private final Connection connection;
    private final DSLContext sql;

    private RunLock(Connection connection) {
        this.connection = connection;
        this.sql = DSL.using(connection, SQLDialect.POSTGRES);
    }

    /**
     * Takes the lock.
     *
     * @throws SeedException where another run holds it, naming that
     */
    static RunLock take(DataSource database) {
        RunLock lock = new RunLock(Connections.open(database));
        if (lock.sql.fetchSingle("select pg_try_advisory_xact_lock(?)", NUMBER).get(0, Boolean.class)) {
            return lock;
        }
        try (lock) {
            throw new SeedException(
                    SeedException.Code.LOCKED,
                    "Another run fills this database" + lock.holder() + ". Wait for it, then run again.");
        }
    }

    /**
     * Makes sure that the lock is still held.
     *
     * @throws SeedException where the connection that held it is gone
     */
    synchronized void probe() {
        // Through the driver, as this is asked after every chunk.
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        } catch (SQLException e) {
            throw new SeedException(
                    SeedException.Code.DATABASE,
                    "The connection that held the run lock is gone; what was committed stays. Run again to go on.",
                    e);
        }
    }

    private String holder() {
        Record holder = sql.fetchOne("""
                select a.pid, coalesce(nullif(a.application_name, ''), 'unnamed'), a.usename,
                       to_char(a.backend_start at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS')
                from pg_locks l join pg_stat_activity a on a.pid = l.pid
                where l.locktype = 'advisory' and l.granted and l.classid = ?::bigint::oid and l.objid = ?::bigint::oid
                  and l.database = (select oid from pg_database where datname = current_database())
                """, NUMBER >>> 32, NUMBER & 0xFFFFFFFFL);
        return holder == null
                ? ""
                : ": process %s (%s, role %s, since %s UTC)"
                        .formatted(holder.get(0), holder.get(1), holder.get(2), holder.get(3));
    }

    @Override
    public void close() {
        Connections.close(connection);
    }
}
