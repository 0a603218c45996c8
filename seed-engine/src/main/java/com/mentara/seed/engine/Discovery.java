package com.mentara.seed.engine;

import com.mentara.seed.api.Enricher;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Enrichers, checked and ordered: what a catalog has that no request changes.
 *
 * @param enrichers all of them
 * @param plan their order
 */
record Discovery(List<Enricher> enrichers, Plan plan) {

    /** What was begun before it was asked for. */
    private static final AtomicReference<@Nullable Future<Discovery>> BEGUN = new AtomicReference<>();

    /** Begins to look for enrichers on another thread, for whoever asks next. */
    static void begin() {
        BEGUN.set(Parallel.begin("seed-discovery", Discovery::search));
    }

    /**
     * The enrichers that the service loader finds.
     *
     * @throws SeedException with all that is wrong with them
     */
    static Discovery found() {
        Future<Discovery> begun = BEGUN.getAndSet(null);
        return begun == null ? search() : Interrupt.await(begun);
    }

    /**
     * The given enrichers.
     *
     * @throws SeedException with all that is wrong with them
     */
    static Discovery of(List<Enricher> enrichers) {
        return of(enrichers, List.of());
    }

    private static Discovery search() {
        List<String> problems = new ArrayList<>();
        return of(enrichers(problems), problems);
    }

    private static Discovery of(List<Enricher> enrichers, List<String> unavailable) {
        EnricherCheck check = EnricherCheck.of(enrichers);
        List<String> problems = new ArrayList<>(unavailable);
        problems.addAll(check.problems());
        if (!problems.isEmpty()) {
            throw SeedException.of(SeedException.Code.PLAN, problems);
        }
        return new Discovery(enrichers, Planner.plan(check.rules()));
    }

    /** Asks the service loader for one enricher after the other; it goes on after one that cannot be loaded. */
    private static List<Enricher> enrichers(List<String> problems) {
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
}
