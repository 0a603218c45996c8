package com.mentara.seed.engine;

import com.mentara.seed.api.Owners;
import com.mentara.seed.api.Rule;
import com.mentara.seed.engine.Fingerprint.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Looks at the rows that the engine made, as text that does not depend on the session. */
final class SeededRows {

    private final Catalog catalog;

    SeededRows(Catalog catalog) {
        this.catalog = catalog;
    }

    Fingerprint fingerprint() {
        TreeMap<String, Part> parts = new TreeMap<>();
        StringBuilder all = new StringBuilder();
        inSnapshot((sql, provenance) -> {
            for (Table<?> table : tables(LiveSchema.read(sql))) {
                Part part = digest(sql, table, provenance.seeded(table));
                if (part.rows() > 0) {
                    parts.put(table.getName(), part);
                    all.append(table.getName())
                            .append(' ')
                            .append(part.digest())
                            .append('\n');
                }
            }
        });
        return new Fingerprint(hex(Hash.of(all.toString())), parts);
    }

    /** Looks at a database. */
    private interface Look {
        void at(DSLContext sql, Provenance provenance);
    }

    private void inSnapshot(Look look) {
        try (Connections connections = new Connections(catalog.request().database())) {
            Moments moments = new Memory(connections).recall(catalog.request().asOf());
            try (Session session = connections.reader(moments.asOf())) {
                session.sql().execute("set local timezone to 'UTC'");
                session.sql().execute("set local intervalstyle to 'iso_8601'");
                look.at(session.sql(), Provenance.in(session.sql()));
            }
        } catch (DataAccessException e) {
            throw new SeedException(
                    SeedException.Code.DATABASE, "The seeded rows cannot be read: " + e.getMessage(), e);
        }
    }

    /** The tables of the plan that the database has, by name. */
    private List<Table<?>> tables(LiveSchema schema) {
        return catalog.plan().steps().stream()
                .flatMap(step -> step.enricher().writes().stream())
                .filter(table -> schema.has(table.getName()) && table.getPrimaryKey() != null)
                .distinct()
                .sorted(Comparator.comparing(Table::getName))
                .toList();
    }

    /** For each rule the first row of its first owner. */
    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        inSnapshot((sql, provenance) -> {
            Drift drift = new Drift(LiveSchema.read(sql));
            for (Plan.Step step : catalog.plan().steps()) {
                if (drift.missingTables(step).isEmpty()) {
                    step.rules().forEach(rule -> {
                        Map<String, String> values = values(sql, first(rule, provenance));
                        if (!values.isEmpty()) {
                            examples.add(new Example(
                                    rule.name(), rule.counted().rows().getName(), values));
                        }
                    });
                }
            }
        });
        return examples;
    }

    private static Select<?> first(Rule<?, ?> rule, Provenance provenance) {
        Table<?> rows = rule.counted().rows();
        Owners<?> owners = rule.owners();
        Table<?> made = DSL.select(rows.asterisk())
                .from(rule.counted().joined())
                .where(rule.counted().on())
                .and(provenance.seeded(rows))
                .orderBy(Provenance.key(rows).collate(DSL.collation("C")))
                .limit(DSL.inline(1))
                .asTable("made");
        return DSL.select(made.asterisk())
                .from(owners.table(), DSL.lateral(made))
                .where(owners.condition())
                .orderBy(new Key(owners.key()).order())
                .limit(DSL.inline(1));
    }

    private static Map<String, String> values(DSLContext sql, Select<?> row) {
        Map<String, String> values = new LinkedHashMap<>();
        sql.fetch("select key, value from ({0}) first, json_each_text(row_to_json(first)) where value is not null", row)
                .forEach(column -> values.put(column.get(0, String.class), column.get(1, String.class)));
        return values;
    }

    /** Sums of hashes do not depend on the order of the rows, and no table is too large for them. */
    private static Part digest(DSLContext sql, Table<?> table, Condition seeded) {
        Record sums = sql.fetchSingle("""
                select count(*), concat_ws(' ', count(*),
                  sum(('x' || left(hash, 16))::bit(64)::bigint::numeric),
                  sum(('x' || right(hash, 16))::bit(64)::bigint::numeric))
                from (select md5(to_jsonb(seeded)::text) as hash from (select * from {0} where {1}) seeded) hashes
                """, table, seeded);
        return new Part(sums.get(0, Long.class), hex(Hash.of(sums.get(1, String.class))));
    }

    private static String hex(long digest) {
        return "%016x".formatted(digest).replaceAll("(....)(?!$)", "$1-");
    }
}
