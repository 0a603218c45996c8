package com.mentara.seed.engine;

import com.google.common.collect.Maps;
import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Profile;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All that a caller asked for; see {@link Seeder} for each. */
record Request(
        DataSource database,
        Profile profile,
        Map<String, Given> minimums,
        int scale,
        long seed,
        @Nullable LocalDateTime asOf,
        @Nullable List<Enricher> enrichers,
        @Nullable String edition,
        Set<String> only,
        Set<String> skip,
        boolean force,
        boolean adopting,
        boolean verifying,
        int jobs,
        int chunk,
        SeedListener listener) {

    /** A number that the caller set, and where it has it from. */
    record Given(int rows, String origin) {}

    /** The number that a minimum stands for. */
    int number(Minimum minimum) {
        Given given = minimums.get(minimum.key());
        if (given != null) {
            return Math.max(given.rows(), minimum.floor());
        }
        int number = minimum.at(profile);
        return minimum.population() ? Math.multiplyExact(number, scale) : number;
    }

    /** Where that number comes from, for people. */
    private String origin(Minimum minimum) {
        Given given = minimums.get(minimum.key());
        if (given != null) {
            return given.rows() < minimum.floor() ? "never below " + minimum.floor() : given.origin();
        }
        String named = "profile " + profile.name().toLowerCase(Locale.ROOT);
        return minimum.population() && scale > 1 ? named + ", scale " + scale : named;
    }

    /** A minimum of an enricher with the number that counts. */
    EffectiveMinimum effective(Plan.Step step, Minimum minimum) {
        return new EffectiveMinimum(step.name(), minimum, number(minimum), origin(minimum));
    }

    /** Whether the caller set a minimum. */
    boolean sets(Minimum minimum) {
        return minimums.containsKey(minimum.key());
    }

    /** All that decides what must be there, beside the moment that counts as now. */
    String inputs() {
        return Stream.of(
                        edition,
                        PastRun.engineVersion(),
                        profile,
                        new TreeMap<>(Maps.transformValues(minimums, Given::rows)),
                        scale,
                        seed,
                        new TreeSet<>(only),
                        new TreeSet<>(skip),
                        force)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }
}
