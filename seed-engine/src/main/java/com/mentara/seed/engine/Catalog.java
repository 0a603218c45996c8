package com.mentara.seed.engine;

import com.mentara.seed.api.Enricher;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
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

    /** Asks the service loader for one enricher after the other; it goes on after one that cannot be loaded. */
    private static List<Enricher> discover(List<String> problems) {
        List<Enricher> found = new ArrayList<>();
        Iterator<ServiceLoader.Provider<Enricher>> providers =
                ServiceLoader.load(Enricher.class).stream().iterator();
        while (true) {
            try {
                if (!providers.hasNext()) {
                    return found;
                }
                found.add(made(providers.next()));
            } catch (ServiceConfigurationError e) {
                Throwable cause = e.getCause();
                problems.add("An enricher cannot be loaded: " + e.getMessage() + (cause == null ? "" : ": " + cause));
            }
        }
    }

    /**
     * The enricher of a provider.
     *
     * @throws ServiceConfigurationError where it cannot be made, with where it comes from
     */
    private static Enricher made(ServiceLoader.Provider<Enricher> provider) {
        try {
            return provider.get();
        } catch (ServiceConfigurationError e) {
            throw new ServiceConfigurationError(e.getMessage() + " (" + origin(provider.type()) + ")", e.getCause());
        }
    }

    /** Where a class comes from, for messages. */
    static String origin(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        return source == null ? type.getModule().toString() : String.valueOf(source.getLocation());
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
