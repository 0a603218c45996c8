package com.mentara.seed.engine;

import com.mentara.seed.api.Enricher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Table;

/**
 * All enrichers there are, checked and ordered.
 *
 * @param request what was asked for
 * @param all the plan of all enrichers, those that were not asked for included
 */
record Catalog(Request request, Plan all) {

    /**
     * Finds the enrichers, and checks them and the request.
     *
     * @throws SeedException with all problems at once
     */
    static Catalog load(Request request) {
        List<Enricher> given = request.enrichers();
        Discovery discovery = given == null ? Discovery.found() : Discovery.of(given);
        List<String> misspelt = RequestCheck.problems(request, discovery.enrichers());
        if (!misspelt.isEmpty()) {
            throw SeedException.of(SeedException.Code.CONFIGURATION, misspelt);
        }
        return new Catalog(request, discovery.plan());
    }

    /** The tables that enrichers write, those of enrichers that were not asked for included. */
    Set<Table<?>> tables() {
        return all.steps().stream()
                .flatMap(step -> step.enricher().writes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The plan of the enrichers that were asked for. */
    Plan plan() {
        List<Plan.Step> steps = new ArrayList<>();
        for (Plan.Step step : all.steps()) {
            boolean wanted = request.only().isEmpty() || request.only().contains(step.name());
            if (wanted && !request.skip().contains(step.name())) {
                steps.add(new Plan.Step(
                        steps.size() + 1,
                        step.enricher(),
                        step.rules(),
                        step.tables(),
                        step.tier(),
                        step.reads(),
                        step.writes(),
                        step.needs()));
            }
        }
        return new Plan(List.copyOf(steps));
    }
}
