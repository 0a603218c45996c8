package com.mentara.seed.testkit;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.Seeder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;

/** The enrichers that {@link ServiceLoader} finds. */
final class Discovered {

    private Discovered() {}

    /** Those of them that must be filled before another one, in their order. */
    static List<Enricher> neededBy(Enricher enricher) {
        List<Plan.Step> steps = planWith(enricher).steps();
        Set<String> needed = new HashSet<>(Set.of(enricher.name()));
        List<Enricher> before = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Plan.Step step = steps.get(i);
            if (needed.contains(step.name())) {
                needed.addAll(step.needs());
                before.add(0, step.enricher());
            }
        }
        before.remove(enricher);
        return List.copyOf(before);
    }

    private static Plan planWith(Enricher enricher) {
        List<Enricher> enrichers = new ArrayList<>(List.of(enricher));
        for (Enricher found : ServiceLoader.load(Enricher.class)) {
            if (!found.name().equals(enricher.name())) {
                enrichers.add(found);
            }
        }
        return Seeder.on(new PGSimpleDataSource()).enrichers(enrichers).plan();
    }
}
