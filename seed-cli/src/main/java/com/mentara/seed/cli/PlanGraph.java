package com.mentara.seed.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.mentara.seed.engine.Plan;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** A plan as a graph: a box a tier, and an arrow to each enricher from those that it must wait for. */
final class PlanGraph {

    private final SortedMap<Integer, List<Plan.Step>> tiers;
    private final Map<String, Plan.Step> steps = new HashMap<>();
    private final Map<String, Set<String>> before = new HashMap<>();

    PlanGraph(Plan plan) {
        tiers = plan.steps().stream().collect(groupingBy(Plan.Step::tier, TreeMap::new, toList()));
        for (Plan.Step step : plan.steps()) {
            steps.put(step.name(), step);
            Set<String> all = new HashSet<>();
            for (String needed : step.needs()) {
                all.add(needed);
                all.addAll(before.getOrDefault(needed, Set.of()));
            }
            before.put(step.name(), all);
        }
    }

    void mermaid(PrintWriter out) {
        out.println("flowchart LR");
        tiers.forEach((tier, members) -> {
            out.printf("  subgraph tier%d [Tier %d]%n", tier, tier);
            members.forEach(step -> out.printf("    n%d[\"%s\"]%n", step.number(), step.name()));
            out.println("  end");
        });
        arrows((from, to) -> out.printf("  n%d --> n%d%n", from.number(), to.number()));
    }

    void dot(PrintWriter out) {
        out.println("digraph plan {");
        out.println("  rankdir=LR;");
        out.println("  node [shape=box, style=rounded, fontname=\"sans-serif\"];");
        tiers.forEach((tier, members) -> {
            out.printf("  subgraph cluster_%d {%n    label=\"Tier %d\"; color=gray;%n", tier, tier);
            members.forEach(step -> out.printf("    \"%s\";%n", step.name()));
            out.println("  }");
        });
        arrows((from, to) -> out.printf("  \"%s\" -> \"%s\";%n", from.name(), to.name()));
        out.println("}");
    }

    /** Those arrows alone that no way over another enricher says already. */
    private void arrows(BiConsumer<Plan.Step, Plan.Step> arrow) {
        for (Plan.Step step : steps()) {
            for (String needed : step.needs()) {
                Plan.Step from = steps.get(needed);
                boolean said = step.needs().stream()
                        .anyMatch(other -> before.getOrDefault(other, Set.of()).contains(needed));
                if (from != null && !said) {
                    arrow.accept(from, step);
                }
            }
        }
    }

    private List<Plan.Step> steps() {
        return tiers.values().stream().flatMap(List::stream).toList();
    }
}
