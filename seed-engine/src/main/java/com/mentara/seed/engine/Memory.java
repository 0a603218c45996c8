package com.mentara.seed.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the engine remembers with a database, in a schema of its own: the as-of moments in the order in which they came into
 * force. Where its role may not create the schema, it works with what is given in the call.
 */
final class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

    /** SQL states: insufficient privilege, read-only transaction. */
    private static final List<String> FORBIDDEN = List.of("42501", "25006");

    private static final LocalDateTime NOW_DOES_NOT_MATTER = LocalDate.EPOCH.atStartOfDay();

    private final Connections connections;

    Memory(Connections connections) {
        this.connections = connections;
    }

    /** The moments in force, with the wanted one as now; writes nothing. */
    Moments recall(@Nullable LocalDateTime wanted) {
        return with(stored(), wanted);
    }

    /** The moments in force, with the wanted one as now, which is remembered. */
    Moments remember(@Nullable LocalDateTime wanted) {
        List<LocalDateTime> stored = stored();
        Moments moments = with(stored, wanted);
        if (!moments.history().equals(stored)) {
            store(moments.asOf());
        }
        return moments;
    }

    private static Moments with(List<LocalDateTime> stored, @Nullable LocalDateTime wanted) {
        List<LocalDateTime> history = new ArrayList<>(stored);
        if (wanted == null && history.isEmpty()) {
            history.add(today());
        } else if (wanted != null
                && (history.isEmpty() || !history.get(history.size() - 1).equals(wanted))) {
            history.add(wanted);
        }
        return new Moments(history);
    }

    /** The one place that reads a clock: the beginning of today, in UTC. */
    private static LocalDateTime today() {
        return LocalDate.now(Clock.system(ZoneOffset.UTC)).atStartOfDay();
    }

    private List<LocalDateTime> stored() {
        try (Session session = connections.reader(NOW_DOES_NOT_MATTER)) {
            boolean there = session.sql()
                    .fetchSingle("select to_regclass('seed.as_of') is not null")
                    .get(0, Boolean.class);
            return there
                    ? session.sql()
                            .fetch("select to_char(moment, 'YYYY-MM-DD\"T\"HH24:MI:SS.MS') from seed.as_of order by id")
                            .map(row -> LocalDateTime.parse(row.get(0, String.class)))
                    : List.of();
        }
    }

    private void store(LocalDateTime moment) {
        try (Session session = connections.writer(NOW_DOES_NOT_MATTER)) {
            session.sql().execute("create schema if not exists seed");
            session.sql()
                    .execute("create table if not exists seed.as_of (id int generated always as identity primary key,"
                            + " moment timestamp(3) not null, since timestamptz not null default now())");
            session.sql().execute("insert into seed.as_of (moment) values (cast(? as timestamp))", moment.toString());
            session.commit();
        } catch (DataAccessException e) {
            if (!FORBIDDEN.contains(e.sqlState())) {
                throw e;
            }
            LOG.warn(
                    "This role may not create the schema 'seed', so the as-of date {} is not remembered: give it with every"
                            + " call.",
                    moment.toLocalDate());
        }
    }
}
