package com.mentara.seed.engine;

import com.mentara.seed.api.Profile;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * A run that ended in a database, as the table {@code seed.history} remembers it.
 *
 * @param ended when, in UTC
 * @param engine the version of the engine
 * @param seed the seed that all values came from
 * @param asOf the moment that counted as now, in UTC
 * @param profile the profile's name, in lower case
 * @param adopted whether it was the first run in a database that people had filled
 * @param rows how many rows each enricher added, by its name
 */
public record PastRun(
        LocalDateTime ended,
        String engine,
        long seed,
        LocalDateTime asOf,
        String profile,
        boolean adopted,
        SortedMap<String, Long> rows) {

    public PastRun {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /** How many rows it added. */
    public long added() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    static List<PastRun> read(DSLContext sql) {
        return sql.fetch("""
                select to_char(ended at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS'), engine, seed,
                       to_char(as_of, 'YYYY-MM-DD"T"HH24:MI:SS.MS'), profile, adopted,
                       array(select jsonb_object_keys(rows)),
                       array(select value::bigint from jsonb_each_text(rows))
                from seed.history order by id""").map(PastRun::of);
    }

    private static PastRun of(Record row) {
        String[] names = Objects.requireNonNull(row.get(6, String[].class));
        Long[] added = Objects.requireNonNull(row.get(7, Long[].class));
        SortedMap<String, Long> rows = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            rows.put(names[i], added[i]);
        }
        return new PastRun(
                LocalDateTime.parse(row.get(0, String.class)),
                row.get(1, String.class),
                row.get(2, Long.class),
                LocalDateTime.parse(row.get(3, String.class)),
                row.get(4, String.class),
                row.get(5, Boolean.class),
                rows);
    }

    /** The version of this engine. */
    static String engineVersion() {
        String version = PastRun.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    static String name(Profile profile) {
        return profile.name().toLowerCase(Locale.ROOT);
    }
}
