package com.mentara.seed.engine;

import com.mentara.seed.api.Choice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** What a rule reads beside its gaps: pools, links and what owners have already. */
final class Reading {

    private static final int FETCH = 5000;

    private final Prepared prepared;
    private final DSLContext sql;

    Reading(Prepared prepared, DSLContext sql) {
        this.prepared = prepared;
        this.sql = sql;
    }

    /** All rows that may be chosen, or those whose group is one of the given. */
    List<Pool.Member> members(Choice choice, @Nullable Collection<Object> groups) {
        Field<?> group = group(choice.share());
        Condition where = choice.condition();
        if (groups != null && group != null) {
            where = where.and(Key.among(group, List.copyOf(groups)));
        }
        Columns columns = new Columns();
        int key = columns.add(choice.key());
        int grouped = group == null ? -1 : columns.add(List.of(group));
        int kind = choice.inTurn() == null ? -1 : columns.add(List.of(choice.inTurn()));
        int except = choice.except() == null
                ? -1
                : columns.add(List.of(choice.except().one()));
        int once =
                choice.once() == null ? key : columns.add(List.of(choice.once().other()));
        List<Field<?>> seen = choice.reading().isEmpty() ? List.of(choice.pool().fields()) : choice.reading();
        int values = columns.add(seen);
        Shape shape = choice.reading().isEmpty() ? Shape.of(sql, choice.pool()) : new Shape(sql, seen);
        Map<String, String> shared = new HashMap<>();
        List<Pool.Member> members = new ArrayList<>();
        try (Cursor<Record> rows = sql.select(columns.all)
                .from(choice.pool())
                .where(where)
                .fetchSize(FETCH)
                .fetchLazy()) {
            for (Record row : rows) {
                String its = Key.text(new Key(choice.key()).values(row, key));
                Object[] visible = Shape.values(row, values, seen.size());
                members.add(new Pool.Member(
                        its,
                        grouped < 0 ? Pool.COMMON : text(row, grouped, shared),
                        kind < 0 ? "" : text(row, kind, shared),
                        except < 0 ? null : Objects.toString(row.get(except), null),
                        choice.once() == null ? its : Objects.toString(row.get(once), ""),
                        Key.place(Objects.requireNonNullElse(row.get(once), "")),
                        () -> shape.record(visible)));
            }
        }
        return members;
    }

    /** A value that many rows have, as one text that they share. */
    private static String text(Record row, int column, Map<String, String> shared) {
        String text = Objects.toString(row.get(column), "");
        String known = shared.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    static @Nullable Field<?> group(Choice.Share share) {
        if (share instanceof Choice.Own own) {
            return own.poolColumn();
        }
        return share instanceof Choice.Linked linked ? linked.poolColumn() : null;
    }

    /** For each owner by key: its groups, each with the facts of the link. */
    Map<String, Map<String, Map<Field<?>, Object>>> links(Choice.Linked linked, List<OwnerRow> owners) {
        Columns columns = new Columns();
        int key = columns.add(prepared.key().columns());
        int link = columns.add(List.of(linked.linkColumn()));
        int facts = columns.add(linked.facts());
        Table<?> table = ((TableField<?, ?>) linked.linkColumn()).getTable();
        Map<String, Map<String, Map<Field<?>, Object>>> links = new HashMap<>();
        for (Record row : joined(columns, table, linked.on(), owners)) {
            Map<Field<?>, Object> known = new HashMap<>();
            for (int i = 0; i < linked.facts().size(); i++) {
                known.put(linked.facts().get(i), row.get(facts + i));
            }
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

    /** Columns of a query, and where each of them is. */
    private static final class Columns {
        private final List<Field<?>> all = new ArrayList<>();

        int add(List<Field<?>> more) {
            all.addAll(Times.read(more));
            return all.size() - more.size();
        }
    }
}
