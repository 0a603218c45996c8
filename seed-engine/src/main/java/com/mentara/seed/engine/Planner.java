package com.mentara.seed.engine;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import com.mentara.seed.api.Choice;
import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Orders enrichers by the tables that they read and write: one that reads a table comes after those that write it, and writers
 * of one table come by tier and name. Who only adds to a table in a later tier comes after the reader.
 */
final class Planner {

    private final List<Enricher> enrichers;
    private final Map<Enricher, List<Rule<?, ?>>> rules;
    private final Map<Enricher, Set<Table<?>>> tables = new HashMap<>();
    private final Map<Enricher, Set<Table<?>>> reads = new LinkedHashMap<>();
    private final MutableGraph<Enricher> graph = GraphBuilder.directed().build();
    private final Map<Enricher, Integer> tiers = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private Planner(Map<Enricher, List<Rule<?, ?>>> rules) {
        this.rules = rules;
        this.enrichers = rules.keySet().stream()
                .sorted(Comparator.comparing(Enricher::name))
                .toList();
    }

    /**
     * The enrichers in order.
     *
     * @param rules the rules of each of them
     * @throws SeedException where they need each other, or one reads what only a later tier writes
     */
    static Plan plan(Map<Enricher, List<Rule<?, ?>>> rules) {
        Planner planner = new Planner(rules);
        planner.connect();
        planner.resolveTiers();
        if (!planner.problems.isEmpty()) {
            throw SeedException.of(SeedException.Code.PLAN, planner.problems);
        }
        return planner.ordered();
    }

    private void connect() {
        for (Enricher enricher : enrichers) {
            graph.addNode(enricher);
            Set<Table<?>> read = new LinkedHashSet<>();
            rules(enricher).forEach(rule -> read.addAll(read(rule)));
            tables.put(enricher, tables(enricher, read));
            read.addAll(enricher.dependsOn());
            for (Table<?> table : enricher.writes()) {
                for (ForeignKey<?, ?> key : table.getReferences()) {
                    read.add(key.getKey().getTable());
                }
            }
            read.removeAll(enricher.writes());
            reads.put(enricher, read);
        }
        for (Enricher reader : enrichers) {
            for (Enricher writer : enrichers) {
                if (reader != writer && !Collections.disjoint(reads(reader), writer.writes())) {
                    boolean later = addsLater(writer, reader);
                    graph.putEdge(later ? reader : writer, later ? writer : reader);
                }
            }
        }
    }

    private static Set<Table<?>> tables(Enricher enricher, Set<Table<?>> read) {
        Set<Table<?>> tables = new LinkedHashSet<>(enricher.writes());
        tables.addAll(read);
        enricher.laws().forEach(law -> tables.add(QueryParts.unaliased(law.table())));
        return tables;
    }

    /** Whether others have written, by the reader's tier, all that the reader takes from a writer of a later tier. */
    private boolean addsLater(Enricher writer, Enricher reader) {
        if (reader.tier().isEmpty() || writer.tier().orElse(0) <= reader.tier().getAsInt()) {
            return false;
        }
        return reads(reader).stream()
                .filter(writer.writes()::contains)
                .allMatch(table -> isWrittenBy(table, reader.tier().getAsInt()));
    }

    private boolean isWrittenBy(Table<?> table, int tier) {
        return enrichers.stream()
                .anyMatch(enricher -> enricher.tier().orElse(tier) <= tier
                        && enricher.writes().contains(table));
    }

    /** The tables that a rule reads: its owners, what joins counted rows to them, its pool and its links. */
    private static Set<Table<?>> read(Rule<?, ?> rule) {
        Condition asked = rule.owners().condition();
        for (Field<?> fact : rule.owners().facts()) {
            asked = asked.and(fact.isNotNull());
        }
        List<Query> queries = new ArrayList<>();
        queries.add(DSL.selectOne().from(rule.owners().table()).where(asked));
        queries.add(DSL.selectOne()
                .from(rule.counted().joined())
                .where(rule.counted().on()));
        Choice choice = rule.choice();
        if (choice != null) {
            queries.add(DSL.selectOne().from(choice.pool()).where(choice.condition()));
            if (choice.share() instanceof Choice.Linked linked
                    && linked.linkColumn() instanceof TableField<?, ?> column) {
                queries.add(DSL.selectOne().from(column.getTable()));
            }
        }
        return QueryParts.tables(queries);
    }

    /** Follows the graph; a given tier is checked against what it must follow, another is the least that fits. */
    private void resolveTiers() {
        List<Enricher> left = new ArrayList<>(enrichers);
        while (!left.isEmpty()) {
            Enricher next = left.stream()
                    .filter(enricher -> Collections.disjoint(graph.predecessors(enricher), left))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                problems.add("Enrichers need each other: " + cycle(left) + ".");
                return;
            }
            left.remove(next);
            int least = graph.predecessors(next).stream()
                    .mapToInt(before -> tier(before))
                    .max()
                    .orElse(0);
            tiers.put(next, next.tier().orElse(least));
            if (next.tier().isPresent() && next.tier().getAsInt() < least) {
                reportTier(next);
            }
        }
    }

    private void reportTier(Enricher enricher) {
        int tier = tier(enricher);
        for (Enricher before : graph.predecessors(enricher)) {
            if (tier(before) > tier) {
                Set<Table<?>> shared = new LinkedHashSet<>(reads(enricher));
                shared.retainAll(before.writes());
                problems.add("Enricher '%s' (tier %d) reads %s, which '%s' (tier %d) writes."
                        .formatted(
                                enricher.name(), tier, String.join(", ", names(shared)), before.name(), tier(before)));
            }
        }
    }

    private String cycle(List<Enricher> left) {
        List<Enricher> path = new ArrayList<>(List.of(left.get(0)));
        while (true) {
            Enricher before = graph.predecessors(path.get(path.size() - 1)).stream()
                    .filter(left::contains)
                    .min(Comparator.comparing(Enricher::name))
                    .orElseThrow();
            int start = path.indexOf(before);
            path.add(before);
            if (start >= 0) {
                return String.join(
                        " → ",
                        path.subList(start, path.size()).stream()
                                .map(Enricher::name)
                                .toList());
            }
        }
    }

    private Plan ordered() {
        Comparator<Enricher> byTier =
                Comparator.<Enricher>comparingInt(this::tier).thenComparing(Enricher::name);
        separateWriters(byTier);
        List<Enricher> left = new ArrayList<>(enrichers);
        left.sort(byTier);
        List<Plan.Step> steps = new ArrayList<>();
        while (!left.isEmpty()) {
            Enricher next = left.stream()
                    .filter(enricher -> Collections.disjoint(graph.predecessors(enricher), left))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            steps.add(new Plan.Step(
                    steps.size() + 1,
                    next,
                    rules(next),
                    requireNonNull(tables.get(next)),
                    tier(next),
                    names(reads(next)),
                    names(next.writes()),
                    graph.predecessors(next).stream().map(Enricher::name).collect(toCollection(TreeSet::new))));
        }
        return new Plan(List.copyOf(steps));
    }

    /** Enrichers that write one table never run at once: the later in order waits for the earlier. */
    private void separateWriters(Comparator<Enricher> order) {
        for (Enricher one : enrichers) {
            for (Enricher other : enrichers) {
                boolean connected = graph.hasEdgeConnecting(one, other) || graph.hasEdgeConnecting(other, one);
                if (!connected
                        && order.compare(one, other) < 0
                        && !Collections.disjoint(one.writes(), other.writes())) {
                    graph.putEdge(one, other);
                }
            }
        }
    }

    private int tier(Enricher enricher) {
        return requireNonNull(tiers.get(enricher));
    }

    private List<Rule<?, ?>> rules(Enricher enricher) {
        return requireNonNull(rules.get(enricher));
    }

    private Set<Table<?>> reads(Enricher enricher) {
        return requireNonNull(reads.get(enricher));
    }

    private static Set<String> names(Set<Table<?>> tables) {
        return tables.stream().map(Table::getName).collect(toCollection(TreeSet::new));
    }
}
