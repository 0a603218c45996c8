package com.mentara.seed.testkit;

import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.mentara.seed.api.Enricher;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jooq.Table;

/** The tables of a trial's database, and whose they are. */
final class Tables {

    private final SortedMap<String, TableShape> shapes;
    private final Trial trial;

    Tables(SortedMap<String, TableShape> shapes, Trial trial) {
        this.shapes = shapes;
        this.trial = trial;
    }

    /** All of them. */
    Collection<TableShape> all() {
        return shapes.values();
    }

    /** All of them, without the numbers that the database gives to rows of the trial's enrichers. */
    List<TableShape> repeatable() {
        Set<String> seeded = trial.enrichers().stream()
                .flatMap(enricher -> enricher.writes().stream())
                .map(Tables::name)
                .collect(toUnmodifiableSet());
        return all().stream().map(shape -> shape.withoutNumbersOf(seeded)).collect(toUnmodifiableList());
    }

    /** Tables that come back identically, and those of the enricher's parts, which come with their rows. */
    List<TableShape> restorable(Collection<Table<?>> promised) {
        List<TableShape> whole =
                of(Stream.concat(promised.stream(), trial.parts().stream()).collect(toUnmodifiableSet()));
        return repeatable().stream()
                .filter(shape -> whole.stream().anyMatch(table -> table.name().equals(shape.name())))
                .collect(toUnmodifiableList());
    }

    /** Those of the enricher, by name. */
    List<TableShape> written() {
        return of(trial.enricher().writes());
    }

    /** Tables that jOOQ knows as they stand in the database, by name. */
    List<TableShape> of(Collection<? extends Table<?>> tables) {
        return tables.stream()
                .map(this::of)
                .sorted(Comparator.comparing(TableShape::name))
                .collect(toUnmodifiableList());
    }

    /** The table with a name. */
    TableShape named(String name) {
        return Objects.requireNonNull(shapes.get(name), name);
    }

    private TableShape of(Table<?> table) {
        TableShape shape = shapes.get(name(table));
        if (shape == null) {
            throw new IllegalStateException("The scripts of schema() make no table '" + name(table)
                    + "', which enricher '" + trial.enricher().name() + "' needs. They make: " + shapes.keySet() + ".");
        }
        return shape;
    }

    /** The enrichers that write one of the tables with these identifiers. */
    List<Enricher> writersOf(Set<String> identifiers) {
        return trial.enrichers().stream()
                .filter(enricher -> enricher.writes().stream()
                        .anyMatch(table -> identifiers.contains(of(table).identifier())))
                .collect(toUnmodifiableList());
    }

    static String name(Table<?> table) {
        String schema = table.getSchema() == null ? "" : table.getSchema().getName();
        return schema.isEmpty() || schema.equals("public") ? table.getName() : schema + "." + table.getName();
    }
}
