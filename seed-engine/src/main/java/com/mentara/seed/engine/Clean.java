package com.mentara.seed.engine;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Deletes the rows that the engine made, and no others, in one transaction. */
final class Clean {

    private final Request request;
    private final long start = System.nanoTime();

    Clean(Request request) {
        this.request = request;
    }

    CleanReport run() {
        Catalog catalog = Catalog.load(request);
        try (Connections connections = new Connections(request.database());
                RunLock lock = RunLock.take(request.database())) {
            new Guard(request, new Memory(connections).standing()).refuseProtected();
            try (Session session = connections.writer()) {
                Map<String, Long> rows = delete(session.sql(), catalog.tables());
                lock.probe();
                session.commit();
                return new CleanReport(new TreeMap<>(rows), Duration.ofNanos(System.nanoTime() - start));
            }
        } catch (DataAccessException e) {
            if (Outage.isConnectionLost(e)) {
                throw Outage.stopped(e);
            }
            throw new SeedException(
                    SeedException.Code.REFUSED,
                    "Nothing was deleted, since the database refuses it: " + e.getMessage(),
                    e);
        }
    }

    private static Map<String, Long> delete(DSLContext sql, Set<Table<?>> written) {
        LiveSchema schema = LiveSchema.read(sql);
        TreeMap<String, Table<?>> tables = new TreeMap<>();
        written.stream()
                .filter(table -> schema.has(table.getName()) && table.getPrimaryKey() != null)
                .forEach(table -> tables.put(table.getName(), table));
        List<Reference> references = Reference.read(sql).stream()
                .filter(reference -> tables.containsKey(reference.to()))
                .toList();
        Provenance provenance = Provenance.in(sql);
        lock(sql, tables, references);
        refuseObstacles(new Obstacles(tables, provenance).find(sql, references));
        Map<String, Long> rows = new TreeMap<>();
        for (List<Table<?>> group : childrenFirst(tables, references)) {
            delete(sql, group, provenance, rows);
        }
        if (provenance.remembers()) {
            // Not those of an enricher that is not here today.
            String[] cleaned = tables.keySet().toArray(String[]::new);
            sql.execute("delete from seed.made where table_name = any (cast(? as text[]))", (Object) cleaned);
        }
        return rows;
    }

    /** Nobody may hang a row on one that is about to go. */
    private static void lock(DSLContext sql, Map<String, Table<?>> tables, List<Reference> references) {
        List<QueryPart> all = new ArrayList<>(tables.values());
        references.stream()
                .filter(reference -> !tables.containsKey(reference.from()))
                .map(Reference::fromIdentifier)
                .distinct()
                .map(DSL::table)
                .forEach(all::add);
        if (!all.isEmpty()) {
            sql.execute("lock table {0} in share row exclusive mode", DSL.list(all.toArray(QueryPart[]::new)));
        }
    }

    private static void refuseObstacles(List<String> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new SeedException(
                    SeedException.Code.REFUSED,
                    "Nothing was deleted, since rows that people made refer to seeded ones: "
                            + String.join("; ", obstacles)
                            + ". Delete those rows, or let them refer to others, and clean again.");
        }
    }

    /** Tables before those that they refer to; tables that refer to each other are together. */
    private static List<List<Table<?>>> childrenFirst(Map<String, Table<?>> tables, List<Reference> references) {
        List<List<Table<?>>> groups = new ArrayList<>();
        TreeSet<String> left = new TreeSet<>(tables.keySet());
        while (!left.isEmpty()) {
            TreeSet<String> free = new TreeSet<>(left);
            references.stream()
                    .filter(reference ->
                            left.contains(reference.from()) && !reference.from().equals(reference.to()))
                    .forEach(reference -> free.remove(reference.to()));
            if (free.isEmpty()) {
                groups.add(
                        left.stream().<Table<?>>map(name -> named(name, tables)).toList());
                return groups;
            }
            free.forEach(name -> groups.add(List.of(named(name, tables))));
            left.removeAll(free);
        }
        return groups;
    }

    private static Table<?> named(String name, Map<String, Table<?>> tables) {
        return Objects.requireNonNull(tables.get(name));
    }

    /** One statement, so that foreign keys are checked when the rows of all tables are gone. */
    private static void delete(DSLContext sql, List<Table<?>> group, Provenance provenance, Map<String, Long> rows) {
        List<QueryPart> parts = new ArrayList<>();
        group.forEach(table -> parts.add(DSL.query("delete from {0} where {1}", table, provenance.seeded(table))));
        String deletes = IntStream.range(0, group.size())
                .mapToObj(number -> "d%1$d as ({%1$d} returning 1)".formatted(number))
                .collect(joining(", "));
        String counts = IntStream.range(0, group.size())
                .mapToObj(number -> "(select count(*) from d%d)".formatted(number))
                .collect(joining(", "));
        Record counted = sql.fetchSingle("with " + deletes + " select " + counts, parts.toArray(QueryPart[]::new));
        for (int i = 0; i < group.size(); i++) {
            long deleted = counted.get(i, Long.class);
            if (deleted > 0) {
                rows.put(group.get(i).getName(), deleted);
            }
        }
    }
}
