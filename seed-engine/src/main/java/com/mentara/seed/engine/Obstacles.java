package com.mentara.seed.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Rows that people made and that refer to seeded ones, so that these cannot go without harm to those. */
final class Obstacles {

    /** How many rows are named for each foreign key. */
    private static final int NAMED = 3;

    private final Map<String, Table<?>> tables;
    private final Provenance provenance;

    /**
     * @param tables the tables that hold seeded rows, by name
     */
    Obstacles(Map<String, Table<?>> tables, Provenance provenance) {
        this.tables = tables;
        this.provenance = provenance;
    }

    /** A sentence for each row, {@value #NAMED} for each foreign key at most. */
    List<String> find(DSLContext sql, List<Reference> references) {
        List<ResultQuery<Record>> queries = references.stream()
                .filter(reference -> tables.containsKey(reference.to()))
                .map(this::query)
                .toList();
        if (queries.isEmpty()) {
            return List.of();
        }
        String all = String.join(
                " union all ",
                IntStream.range(0, queries.size())
                        .mapToObj(number -> "({" + number + "})")
                        .toList());
        return sql.fetch(all, queries.toArray(ResultQuery[]::new))
                .map(row -> "%s '%s' refers to %s '%s'".formatted(row.get(0), row.get(1), row.get(2), row.get(3)));
    }

    private ResultQuery<Record> query(Reference reference) {
        Table<?> from = tables.get(reference.from());
        Table<?> to = Objects.requireNonNull(tables.get(reference.to()));
        Condition peoples = from == null ? DSL.trueCondition() : DSL.not(provenance.seeded(from));
        return DSL.resultQuery(
                "select {0}, " + reference.fromKey() + ", {1}, t.seed_key from (select *, ctid from {2} where {3}) r"
                        + " join (select *, {4} as seed_key from {5} where {6}) t on " + reference.on() + " limit "
                        + NAMED,
                DSL.inline(reference.from()),
                DSL.inline(reference.to()),
                from == null ? DSL.table(reference.fromIdentifier()) : from,
                peoples,
                Provenance.key(to),
                to,
                provenance.seeded(to));
    }
}
