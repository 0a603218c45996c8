package com.mentara.seed.engine;

import com.mentara.seed.api.Choice;
import com.mentara.seed.api.Law;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** What a rule reads beside its gaps: pools, links and what owners have already; asked by any thread. */
final class Reading {

    private static final int FETCH = 5000;

    private final Prepared prepared;
    private final DSLContext sql;
    private final Map<Table<?>, Boolean> empty = new ConcurrentHashMap<>();

    Reading(Prepared prepared, DSLContext sql) {
        this.prepared = prepared;
        this.sql = sql;
    }

    /** What a pool keeps of the rows that may be chosen. */
    PoolColumns columns(Choice choice) {
        return PoolColumns.of(choice, sql);
    }

    /** Hands over all rows that may be chosen, or those whose group is one of the given; they are read as they are asked for. */
    void read(
            Choice choice, PoolColumns columns, @Nullable Collection<Object> groups, Consumer<Iterable<Record>> taker) {
        Condition where = choice.condition();
        if (groups != null && columns.group() != null) {
            where = where.and(Key.among(columns.group(), List.copyOf(groups)));
        }
        try (Cursor<Record> rows = sql.select(Times.read(columns.fields()))
                .from(choice.pool())
                .where(where)
                .fetchSize(FETCH)
                .fetchLazy()) {
            taker.accept(rows);
        }
    }

    /** For each owner by key: its groups, each with the facts of the link. */
    Map<String, Map<String, Facts>> links(Choice.Linked linked, List<OwnerRow> owners) {
        Columns columns = new Columns();
        int key = columns.add(prepared.key().columns());
        int link = columns.add(List.of(linked.linkColumn()));
        int facts = columns.add(linked.facts());
        Table<?> table = ((TableField<?, ?>) linked.linkColumn()).getTable();
        Map<String, Map<String, Facts>> links = new HashMap<>();
        for (Record row : joined(columns, table, linked.on(), owners)) {
            Facts known = new Facts(
                    linked.facts(), Shape.values(row, facts, linked.facts().size()));
            links.computeIfAbsent(Key.text(prepared.key().values(row, key)), owner -> new HashMap<>())
                    .put(Key.text(row.get(link)), known);
        }
        return links;
    }

    /** For each owner by key: the choices that it has already, whether those rows count or not. */
    Map<String, Set<String>> taken(Choice.Pair once, List<OwnerRow> owners) {
        Columns columns = new Columns();
        int key = columns.add(prepared.key().columns());
        int choice = columns.add(List.of(once.one()));
        Map<String, Set<String>> taken = new HashMap<>();
        if (isEmpty(prepared.rule().counted().rows())) {
            return taken;
        }
        for (Record row : joined(
                columns,
                prepared.rule().counted().joined(),
                prepared.belonging().ownership(prepared.rule().counted().on()),
                owners)) {
            if (row.get(choice) != null) {
                taken.computeIfAbsent(Key.text(prepared.key().values(row, key)), owner -> new HashSet<>())
                        .add(Key.text(row.get(choice)));
            }
        }
        return taken;
    }

    private List<Record> joined(Columns columns, Table<?> table, Condition on, List<OwnerRow> owners) {
        return sql.select(columns.all)
                .from(prepared.rule().owners().table())
                .join(table)
                .on(on)
                .where(prepared.key()
                        .in(owners.stream().map(OwnerRow::keyValues).toList()))
                .fetch();
    }

    /** Which of the ids are there already. */
    Set<Object> existing(Field<?> id, List<Object> ids) {
        return new HashSet<>(sql.select(id)
                .from(((TableField<?, ?>) id).getTable())
                .where(new Key(List.of(id)).in(ids.stream().map(List::of).toList()))
                .fetch(0));
    }

    /** Takes some columns of the rows that a law is about and whose column has one of the values; these may be very many. */
    void judgedBy(Law law, Field<?> column, Set<Object> values, List<Field<?>> columns, Consumer<Record> taker) {
        Shape shape = new Shape(sql, columns);
        try (Cursor<Record> rows = sql.select(Times.read(columns))
                .from(law.table())
                .where(new Key(List.of(column)).in(values.stream().map(List::of).toList()))
                .and(LawCheck.about(law))
                .fetchSize(FETCH)
                .fetchLazy()) {
            rows.forEach(row -> taker.accept(shape.record(Shape.values(row, 0, columns.size()))));
        }
    }

    /** Whether a table has no rows, as far as this rule sees. */
    boolean isEmpty(Table<?> table) {
        return empty.computeIfAbsent(table, any -> !sql.fetchExists(any));
    }

    /** Columns of a query, and where each of them is. */
    private static final class Columns {
        private final List<Field<?>> all = new ArrayList<>();

        int add(List<Field<?>> more) {
            all.addAll(Times.read(more));
            return all.size() - more.size();
        }
    }
}
