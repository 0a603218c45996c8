package com.mentara.seed.testkit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.Seeder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;

/** The enrichers that the engine finds by itself. */
final class Discovered {

    private Discovered() {}

    /** Those of them that must be filled before another one, in their order. */
    static List<Enricher> neededBy(Enricher enricher) {
        Plan plan = planWith(enricher);
        Map<String, Plan.Step> steps = plan.steps().stream().collect(toMap(Plan.Step::name, step -> step));
        Set<String> needed = new LinkedHashSet<>();
        collect(enricher.name(), steps, needed);
        return plan.steps().stream()
                .filter(step -> needed.contains(step.name()))
                .map(Plan.Step::enricher)
                .collect(toUnmodifiableList());
    }

    private static Plan planWith(Enricher enricher) {
        List<Enricher> enrichers = new ArrayList<>(List.of(enricher));
        for (Plan.Step step : Seeder.on(new PGSimpleDataSource()).plan().steps()) {
            if (!step.name().equals(enricher.name())) {
                enrichers.add(step.enricher());
            }
        }
        return Seeder.on(new PGSimpleDataSource()).enrichers(enrichers).plan();
    }

    private static void collect(String name, Map<String, Plan.Step> steps, Set<String> needed) {
        for (String other : steps.get(name).needs()) {
            if (needed.add(other)) {
                collect(other, steps, needed);
            }
        }
    }
}
