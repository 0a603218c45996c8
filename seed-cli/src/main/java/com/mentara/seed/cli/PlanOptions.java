package com.mentara.seed.cli;

import com.mentara.seed.engine.EffectiveMinimum;
import com.mentara.seed.engine.Seeder;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Option;

/** Which enrichers a command is about. */
class PlanOptions {

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "ENRICHER",
            description = "Only these enrichers, separated by commas.")
    private @Nullable List<String> only;

    @Option(names = "--skip", split = ",", paramLabel = "ENRICHER", description = "All enrichers but these.")
    private @Nullable List<String> skip;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = {
                "What is configured; without it seed.yaml, where there is one.",
                "Variables (SEED_PROFILE, SEED_MIN_CLIENT_POSTS) count more, options most."
            })
    private @Nullable Path config;

    private @Nullable Configuration configuration;

    /** A seeder as options and configuration say. */
    Seeder seeder(DataSource source) {
        return Seeder.on(source).only(names("only", only)).skip(names("skip", skip));
    }

    /** A seeder for what needs no database. */
    final Seeder seeder() {
        return seeder(new PGSimpleDataSource());
    }

    /** What is configured beside the options. */
    final Configuration configuration() {
        if (configuration == null) {
            configuration = Configuration.load(config, System.getenv());
        }
        return configuration;
    }

    private Collection<String> names(String key, @Nullable List<String> given) {
        if (given != null) {
            return given;
        }
        ConfiguredValue value = configuration().value(key);
        return value == null ? List.of() : value.names();
    }

    /** The keys of all minimums, whatever is selected. */
    static Collection<String> minimumKeys() {
        return Seeder.on(new PGSimpleDataSource()).minimums().stream()
                .map(EffectiveMinimum::key)
                .toList();
    }
}
