package com.mentara.seed.engine;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jooq.ForeignKey;
import org.jooq.Table;

/**
 * What all enrichers of one run share.
 *
 * @param streams of which there are as many as chunks may be written at once
 * @param prepared the rules that were asked for so far, by name
 */
record Setting(
        Request request,
        Connections connections,
        Drift drift,
        Moments moments,
        Laws laws,
        Labels labels,
        Provenance provenance,
        Making making,
        Statistics statistics,
        Semaphore streams,
        Map<String, Prepared> prepared,
        SeedListener listener) {

    /** A rule, made ready when it is first asked for. */
    Prepared prepared(Plan.Step step, Rule<?, ?> rule) {
        return prepared.computeIfAbsent(
                rule.name(),
                name -> Prepared.of(step, rule, request, drift.schema().extents()));
    }

    Session reader() {
        return connections.reader(moments.asOf());
    }

    Session writer() {
        return connections.writer(moments.asOf());
    }

    /** The tables that an enricher writes, parents before children. */
    List<Table<?>> writeOrder(Enricher enricher) {
        MutableGraph<Table<?>> graph =
                GraphBuilder.directed().allowsSelfLoops(true).build();
        enricher.writes().forEach(graph::addNode);
        for (Table<?> table : enricher.writes()) {
            for (ForeignKey<?, ?> key : table.getReferences()) {
                Table<?> parent = key.getKey().getTable();
                if (enricher.writes().contains(parent) && !parent.equals(table)) {
                    graph.putEdge(parent, table);
                }
            }
        }
        List<Table<?>> left = new ArrayList<>(enricher.writes());
        left.sort(Comparator.comparing(Table::getName));
        List<Table<?>> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Table<?> next = left.stream()
                    .filter(table -> Collections.disjoint(graph.predecessors(table), left))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            order.add(next);
        }
        return order;
    }
}
