package com.mentara.seed.cli;

import com.mentara.seed.engine.Seeder;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which enrichers a command applies, and what must be there afterwards. */
final class SeedingOptions extends PlanOptions {

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "How much: light, medium or heavy. Default: medium.")
    private @Nullable String profile;

    @Option(
            names = "--min",
            paramLabel = "KEY=NUMBER",
            description = "Sets one minimum, as in --min client.posts=7. Repeatable.")
    private Map<String, Integer> minimums = Map.of();

    @Option(names = "--scale", paramLabel = "FACTOR", description = "Multiplies all populations, as in --scale 100.")
    private @Nullable Integer scale;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "Another seed makes other rows. Default: " + Seeder.DEFAULT_SEED + ".")
    private @Nullable Long seed;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AsOfConverter.class,
            description = {
                "The day that counts as today, as in 2026-01-31 or today.",
                "Without it: the day that this database knows, or today at the first run."
            })
    private @Nullable LocalDate asOf;

    @Option(names = "--force", description = "Fills up base data, such as users, also where people made their own.")
    private boolean force;

    @Option(
            names = "--jobs",
            paramLabel = "NUMBER",
            description =
                    "How many enrichers work at once. The rows are the same. Default: one a processor, 4 at most.")
    private @Nullable Integer jobs;

    @Override
    Seeder seeder(DataSource source) {
        Seeder seeder = super.seeder(source)
                .profile(given("profile", profile, ConfiguredValue::profile, "medium"))
                .scale(given("scale", scale, ConfiguredValue::number, 1))
                .seed(given("seed", seed, ConfiguredValue::wholeNumber, Seeder.DEFAULT_SEED))
                .force(force || configuration().says("force"))
                .jobs(given("jobs", jobs, ConfiguredValue::number, Seeder.DEFAULT_JOBS));
        configuration()
                .minimums(PlanOptions::minimumKeys)
                .forEach((key, value) -> seeder.minimum(key, value.number(), value.origin()));
        minimums.forEach((key, number) -> seeder.minimum(key, number, "--min"));
        ConfiguredValue day = configuration().value("as-of");
        if (asOf != null) {
            seeder.asOf(asOf);
        } else if (day != null) {
            seeder.asOf(day.date());
        }
        return seeder;
    }

    /** What the option says, or else the configuration, or else nobody. */
    private <T> T given(String key, @Nullable T option, Function<ConfiguredValue, T> reading, T otherwise) {
        if (option != null) {
            return option;
        }
        ConfiguredValue value = configuration().value(key);
        return value == null ? otherwise : reading.apply(value);
    }
}
