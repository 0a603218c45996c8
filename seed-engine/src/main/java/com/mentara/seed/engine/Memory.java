package com.mentara.seed.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers with a database: the as-of moments in the order in which they came into force, the runs that
 * ended, and whether people protected it. Where its role may not write, it works with what is given in the call.
 */
final class Memory {

    private final OwnSchema schema;

    Memory(Connections connections) {
        this.schema = new OwnSchema(connections);
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
            String moment = moments.asOf().toString();
            schema.write(
                    "neither the as-of date %s nor this run is remembered: give --as-of with every call"
                            .formatted(moments.asOf().toLocalDate()),
                    sql -> sql.execute("insert into seed.as_of (moment) values (cast(? as timestamp))", moment));
        }
        return moments;
    }

    /** What is remembered of the rows that we made, for a run of this role. */
    Provenance provenance() {
        try (Session session = schema.reader()) {
            return new Provenance(session.sql()
                    .fetchSingle("select coalesce(has_table_privilege(to_regclass('seed.made'), 'insert'), false)")
                    .get(0, Boolean.class));
        }
    }

    /**
     * Adds a run that ended to the history.
     *
     * @param picture what its rules read, where they lacked nothing and that is worth remembering
     */
    void record(Request request, SeedReport report, boolean adopted, @Nullable Picture picture) {
        List<SeedReport.EnricherReport> enrichers = report.enrichers();
        schema.write("this run is not recorded in seed.history", sql -> {
            sql.execute(
                    """
                    insert into seed.history (engine, seed, as_of, profile, adopted, rows)
                    select ?, ?, cast(? as timestamp), ?, ?, coalesce(jsonb_object_agg(name, added), '{}')
                    from unnest(cast(? as text[]), cast(? as bigint[])) as enricher (name, added)""",
                    PastRun.engineVersion(),
                    report.seed(),
                    report.asOf().toString(),
                    PastRun.name(report.profile()),
                    adopted,
                    enrichers.stream().map(SeedReport.EnricherReport::name).toArray(String[]::new),
                    enrichers.stream().map(SeedReport.EnricherReport::added).toArray(Long[]::new));
            if (picture != null) {
                UpToDate.remember(sql, request, report, picture);
            }
        });
    }

    /** The runs that ended in this database, the first one first. */
    List<PastRun> history() {
        try (Session session = schema.reader()) {
            return OwnSchema.isThere(session.sql()) ? PastRun.read(session.sql()) : List.of();
        }
    }

    /** What people and earlier runs left word of. */
    Standing standing() {
        try (Session session = schema.reader()) {
            if (!OwnSchema.isThere(session.sql())) {
                return new Standing(false, false);
            }
            Record answer = session.sql()
                    .fetchSingle("select exists (select from seed.protection), exists (select from seed.history)");
            return new Standing(answer.get(0, Boolean.class), answer.get(1, Boolean.class));
        }
    }

    /**
     * How a database stands to us.
     *
     * @param isProtected whether people want no run to write to it
     * @param hasHistory whether a run ended in it
     */
    record Standing(boolean isProtected, boolean hasHistory) {}

    /**
     * Marks the database as protected, or not.
     *
     * @throws SeedException where this role may not
     */
    void protect(boolean wanted) {
        String statement = wanted
                ? "insert into seed.protection select where not exists (select from seed.protection)"
                : "delete from seed.protection";
        if (!schema.write("the database stays as it was", sql -> sql.execute(statement))) {
            throw new SeedException(
                    SeedException.Code.REFUSED,
                    "This role may not write to the schema 'seed'. Ask its owner to protect the database, or to lift that.");
        }
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
        try (Session session = schema.reader()) {
            return OwnSchema.isThere(session.sql())
                    ? session.sql()
                            .fetch("select to_char(moment, 'YYYY-MM-DD\"T\"HH24:MI:SS.MS') from seed.as_of order by id")
                            .map(row -> LocalDateTime.parse(row.get(0, String.class)))
                    : List.of();
        }
    }
}
