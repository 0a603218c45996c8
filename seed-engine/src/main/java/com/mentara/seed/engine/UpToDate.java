package com.mentara.seed.engine;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.Gaps;
import com.mentara.seed.engine.SeedReport.RuleReport;
import com.mentara.seed.engine.SeedReport.Status;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The database's own word that it is up to date: a run like this one found that no rule lacks anything, and nothing that rules
 * read has changed since.
 *
 * <p>It is asked through the driver, as loading jOOQ takes longer than asking.
 */
final class UpToDate {

    private static final String IS_THERE = "select to_regclass('seed.up_to_date') is not null";

    /**
     * When the last run was, whether no transaction has ended since, and statements that look for changes where one has: a
     * single one, or as many as there are jobs where rows are many; whether they are, what moment it is now, and which
     * transaction has left word.
     *
     * <p>A row of a transaction that had not begun then is a change, and so may be one of any younger than the oldest that had
     * not ended then but has been committed since: its subtransactions have numbers of their own. Numbers mean something
     * only where they were given: a row that was copied to another server belongs to another transaction than it says. Rows
     * have their last 32 bits, which are compared around a circle.
     */
    private static final String RECALL = """
            with clock as (
              select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oldest,
                     pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next
            ), run as (
              select *, xmin::text::bigint as written_by, transaction::text::bigint as own,
                     pg_snapshot_xmin(snapshot)::text::bigint as oldest,
                     pg_snapshot_xmax(snapshot)::text::bigint as next,
                     not exists (
                       select from pg_snapshot_xip(snapshot) as other
                       where coalesce(pg_xact_status(other), 'unknown') not in ('in progress', 'aborted')) as others_left_nothing
              from seed.up_to_date
            ), look as (
              select case when c.oid is null then 'false' else format(
                       '(select count(*) = %s and coalesce(min(age(xmin)) > age(%L::xid), true) from %I.%I)',
                       t.rows, case when others_left_nothing then run.next else run.oldest end % 4294967296,
                       t.schema, t.name) end as same,
                     t.rows, sum(t.rows) over () >= 100000 as many,
                     row_number() over (order by t.rows) as place
              from run, jsonb_to_recordset(run.tables) as t (id oid, schema text, name text, rows bigint)
              left join (pg_class c join pg_namespace n on n.oid = c.relnamespace)
                on c.oid = t.id and n.nspname = t.schema and c.relname = t.name
            )
            select to_char(run.as_of, 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
                   (run.oldest, run.next, clock.oldest, clock.next) = (run.own, run.own, run.own + 1, run.own + 1),
                   array(select 'select ' || string_agg(same, ' and ' order by rows)
                         from look group by case when many then place % ? end),
                   (select bool_and(many) from look), pg_current_snapshot()::text, transaction::text
            from clock, run
            where run.request = md5(?)
              and run.written_by = run.own % 4294967296
              and clock.next - run.oldest between 0 and 2000000000
              and run.as_of = (select moment from seed.as_of order by id desc limit 1)
              and run.as_of = coalesce(cast(? as timestamp), run.as_of)
              and not exists (select from seed.protection)""";

    private static final String RENEW = """
            update seed.up_to_date set snapshot = cast(? as pg_snapshot), transaction = pg_current_xact_id()
            where transaction = cast(? as xid8)""";

    private static final String RULES = """
            select r.*
            from seed.up_to_date, jsonb_to_recordset(rules) as r (enricher text, tier int, rule text, minimum int, applied boolean)""";

    private static final String REMEMBER = """
            insert into seed.up_to_date (request, as_of, snapshot, tables, rules)
            select md5(?), cast(? as timestamp), cast(? as pg_snapshot),
                   (select jsonb_agg(t)
                    from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as text[]), cast(? as bigint[]))
                      as t (id, schema, name, rows)),
                   (select jsonb_agg(r)
                    from unnest(cast(? as text[]), cast(? as int[]), cast(? as text[]), cast(? as int[]), cast(? as boolean[]))
                      as r (enricher, tier, rule, minimum, applied))""";

    private final Connections connections;
    private final Request request;

    UpToDate(Connections connections, Request request) {
        this.connections = connections;
        this.request = request;
    }

    /**
     * What a run would report.
     *
     * @return null where it must ask
     */
    @Nullable
    SeedReport report() {
        long start = System.nanoTime();
        Finding finding = connections.read(this::find);
        if (finding == null) {
            return null;
        }
        if (finding.seen() != null) {
            renew(finding.seen());
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        return new SeedReport(request.profile(), request.seed(), finding.asOf(), finding.enrichers(), duration, true);
    }

    /**
     * A database that is up to date.
     *
     * @param seen when that was seen, where many rows were looked at
     */
    private record Finding(
            LocalDateTime asOf,
            List<EnricherReport> enrichers,
            @Nullable Seen seen) {}

    /** At which snapshot there was no change, and which transaction had left the word. */
    private record Seen(String snapshot, String transaction) {}

    private @Nullable Finding find(Connection connection) throws SQLException {
        if (!isTrue(connection, IS_THERE)) {
            return null;
        }
        try (PreparedStatement recall = connection.prepareStatement(RECALL)) {
            recall.setInt(1, request.jobs());
            recall.setString(2, request.inputs());
            recall.setString(3, request.asOf() == null ? null : request.asOf().toString());
            try (ResultSet run = recall.executeQuery()) {
                if (!run.next()) {
                    return null;
                }
                boolean untouched = run.getBoolean(2);
                if (!untouched && !looksTheSame(connection, run.getArray(3))) {
                    return null;
                }
                boolean looked = !untouched && run.getBoolean(4);
                return new Finding(
                        LocalDateTime.parse(run.getString(1)),
                        enrichers(connection),
                        looked ? new Seen(run.getString(5), run.getString(6)) : null);
            }
        }
    }

    /** Spares the next run the look, where this role may write. */
    private void renew(Seen seen) {
        connections.write(connection -> {
            try (PreparedStatement renew = connection.prepareStatement(RENEW)) {
                renew.setString(1, seen.snapshot());
                renew.setString(2, seen.transaction());
                return renew.executeUpdate();
            }
        });
    }

    /** Asks all looks at once, of the moment of this transaction. */
    private boolean looksTheSame(Connection connection, Array array) throws SQLException {
        List<String> looks = List.of((String[]) array.getArray());
        if (looks.size() == 1) {
            return isTrue(connection, looks.get(0));
        }
        SharedSnapshot moment = SharedSnapshot.of(connection);
        AtomicBoolean same = new AtomicBoolean(true);
        Parallel.each(looks.size(), looks, look -> {
            if (!Boolean.TRUE.equals(connections.read(other -> isTrue(other, moment, look)))) {
                same.set(false);
            }
        });
        return same.get();
    }

    private static boolean isTrue(Connection connection, SharedSnapshot moment, String look) throws SQLException {
        moment.join(connection);
        return isTrue(connection, look);
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static List<EnricherReport> enrichers(Connection connection) throws SQLException {
        Map<String, Integer> tiers = new LinkedHashMap<>();
        ListMultimap<String, RuleReport> rules = ArrayListMultimap.create();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(RULES)) {
            while (row.next()) {
                tiers.put(row.getString(1), row.getInt(2));
                rules.put(
                        row.getString(1),
                        new RuleReport(
                                row.getString(3),
                                row.getInt(4),
                                row.getBoolean(5),
                                Gaps.NONE,
                                0,
                                Gaps.NONE,
                                List.of()));
            }
        }
        List<EnricherReport> enrichers = new ArrayList<>();
        tiers.forEach((name, tier) -> enrichers.add(satisfied(name, tier, List.copyOf(rules.get(name)))));
        return List.copyOf(enrichers);
    }

    private static EnricherReport satisfied(String name, int tier, List<RuleReport> rules) {
        return new EnricherReport(name, tier, Status.SATISFIED, null, Map.of(), rules, List.of(), Duration.ZERO);
    }

    /** Leaves word that nothing is missing, with what was read when that was found. */
    static void remember(DSLContext sql, Request request, SeedReport report, Picture picture) {
        Collection<Picture.Count> tables = picture.tables();
        List<EnricherReport> owners = new ArrayList<>();
        List<RuleReport> rules = new ArrayList<>();
        for (EnricherReport enricher : report.enrichers()) {
            for (RuleReport rule : enricher.rules()) {
                owners.add(enricher);
                rules.add(rule);
            }
        }
        sql.execute("delete from seed.up_to_date");
        sql.execute(
                REMEMBER,
                request.inputs(),
                report.asOf().toString(),
                picture.snapshot(),
                tables.stream().map(Picture.Count::id).toArray(Long[]::new),
                tables.stream().map(Picture.Count::schema).toArray(String[]::new),
                tables.stream().map(Picture.Count::name).toArray(String[]::new),
                tables.stream().map(Picture.Count::rows).toArray(Long[]::new),
                owners.stream().map(EnricherReport::name).toArray(String[]::new),
                owners.stream().map(EnricherReport::tier).toArray(Integer[]::new),
                rules.stream().map(RuleReport::name).toArray(String[]::new),
                rules.stream().map(RuleReport::minimum).toArray(Integer[]::new),
                rules.stream().map(RuleReport::applied).toArray(Boolean[]::new));
    }
}
