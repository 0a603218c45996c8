package com.mentara.seed.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.EnumType;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Where the tables of a database differ from what an enricher was written against. */
final class Drift {

    private final LiveSchema schema;

    Drift(LiveSchema schema) {
        this.schema = schema;
    }

    /** What the database has. */
    LiveSchema schema() {
        return schema;
    }

    /** Tables that an enricher needs and the database does not have. */
    Set<String> missingTables(Plan.Step step) {
        Set<String> missing = new TreeSet<>();
        for (Table<?> table : step.tables()) {
            if (!schema.has(table.getName())) {
                missing.add(table.getName());
            }
        }
        return missing;
    }

    /** What keeps the enrichers of a plan from working on this database; empty where nothing does. */
    List<String> problems(Plan plan) {
        List<Plan.Step> applicable = plan.steps().stream()
                .filter(step -> missingTables(step).isEmpty())
                .toList();
        if (applicable.isEmpty() && !plan.steps().isEmpty()) {
            return List.of(
                    "No enricher has its tables in this database; there is no %s, for one. Is it the right database?"
                            .formatted(
                                    String.join(", ", missingTables(plan.steps().get(0)))));
        }
        return applicable.stream().flatMap(step -> problems(step).stream()).toList();
    }

    /** Columns, types and enum values that an enricher's tables have otherwise than it expects. */
    private List<String> problems(Plan.Step step) {
        List<String> problems = new ArrayList<>();
        for (Table<?> table : step.tables()) {
            Map<String, LiveSchema.Column> columns = schema.columns().getOrDefault(table.getName(), Map.of());
            for (Field<?> field : table.fields()) {
                String problem = problem(table, field, columns.get(field.getName()));
                if (problem != null) {
                    problems.add("Enricher '" + step.name() + "': " + problem);
                }
            }
            if (step.enricher().writes().contains(table)) {
                columns.forEach((name, column) -> {
                    if (column.required() && table.field(name) == null) {
                        problems.add(
                                "Enricher '%s': %s.%s must have a value, but the enricher does not know the column."
                                        .formatted(step.name(), table.getName(), name));
                    }
                });
            }
        }
        return problems;
    }

    private @Nullable String problem(Table<?> table, Field<?> field, LiveSchema.@Nullable Column column) {
        if (column == null) {
            return "the database has no column %s.%s.".formatted(table.getName(), field.getName());
        }
        if (EnumType.class.isAssignableFrom(field.getType())) {
            return enumProblem(table, field, column);
        }
        boolean array = field.getType().isArray() && field.getType() != byte[].class;
        if (array != column.type().endsWith("[]")) {
            return "%s.%s is of type %s in the database.".formatted(table.getName(), field.getName(), column.type());
        }
        return null;
    }

    private @Nullable String enumProblem(Table<?> table, Field<?> field, LiveSchema.Column column) {
        String type = column.type().replace("\"", "");
        Set<String> values = schema.enums().getOrDefault(type, Set.of());
        Set<String> unknown = new TreeSet<>();
        for (Object constant : field.getType().getEnumConstants()) {
            String literal = ((EnumType) constant).getLiteral();
            if (!values.contains(literal)) {
                unknown.add(literal);
            }
        }
        return unknown.isEmpty()
                ? null
                : "%s.%s is of type %s, which has no value %s; it has %s."
                        .formatted(
                                table.getName(),
                                field.getName(),
                                type,
                                String.join(", ", unknown),
                                new TreeSet<>(values));
    }
}
