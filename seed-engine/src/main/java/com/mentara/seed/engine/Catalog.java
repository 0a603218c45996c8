package com.mentara.seed.engine;

import com.mentara.seed.api.Enricher;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

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
        List<String> problems = new ArrayList<>();
        List<Enricher> enrichers = request.enrichers() != null ? request.enrichers() : discover(problems);
        problems.addAll(EnricherCheck.problems(enrichers));
        if (!problems.isEmpty()) {
            throw SeedException.of(SeedException.Code.PLAN, problems);
        }
        List<String> misspelt = RequestCheck.problems(request, enrichers);
        if (!misspelt.isEmpty()) {
            throw SeedException.of(SeedException.Code.CONFIGURATION, misspelt);
        }
        return new Catalog(request, Planner.plan(enrichers));
    }

    private static List<Enricher> discover(List<String> problems) {
        List<Enricher> found = new ArrayList<>();
        for (ServiceLoader.Provider<Enricher> provider :
                ServiceLoader.load(Enricher.class).stream().toList()) {
            try {
                found.add(provider.get());
            } catch (ServiceConfigurationError e) {
                problems.add("Enricher %s of %s cannot be made: %s"
                        .formatted(provider.type().getName(), origin(provider.type()), e.getCause()));
            }
        }
        return found;
    }

    /** Where a class comes from, for messages. */
    static String origin(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        return source == null ? type.getModule().toString() : String.valueOf(source.getLocation());
    }

    /** The plan of the enrichers that were asked for. */
    Plan plan() {
        List<Plan.Step> steps = new ArrayList<>();
        for (Plan.Step step : all.steps()) {
            boolean wanted = request.only().isEmpty() || request.only().contains(step.name());
            if (wanted && !request.skip().contains(step.name())) {
                steps.add(new Plan.Step(
                        steps.size() + 1, step.enricher(), step.tier(), step.reads(), step.writes(), step.needs()));
            }
        }
        return new Plan(List.copyOf(steps));
    }
}
