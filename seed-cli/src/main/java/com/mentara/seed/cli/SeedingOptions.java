package com.mentara.seed.cli;

import com.mentara.seed.engine.Seeder;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which enrichers a command applies, and what must be there afterwards. */
final class SeedingOptions extends PlanOptions {

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "medium",
            description = "How much: light, medium or heavy. Default: ${DEFAULT-VALUE}.")
    private String profile = "medium";

    @Option(
            names = "--min",
            paramLabel = "KEY=NUMBER",
            description = "Sets one minimum, as in --min client.posts=7. Repeatable.")
    private Map<String, Integer> minimums = Map.of();

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            defaultValue = "1",
            description = "Multiplies all populations, as in --scale 100.")
    private int scale = 1;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "" + Seeder.DEFAULT_SEED,
            description = "Another seed makes other rows. Default: ${DEFAULT-VALUE}.")
    private long seed = Seeder.DEFAULT_SEED;

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
            defaultValue = "1",
            description = "How many enrichers work at once. The rows are the same. Default: ${DEFAULT-VALUE}.")
    private int jobs = 1;

    @Override
    Seeder seeder(DataSource source) {
        Seeder seeder = super.seeder(source)
                .profile(profile)
                .scale(scale)
                .seed(seed)
                .force(force)
                .jobs(jobs);
        minimums.forEach(seeder::minimum);
        return asOf == null ? seeder : seeder.asOf(asOf);
    }
}
