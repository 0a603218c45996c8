package com.mentara.seed.cli;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database a command works on. */
final class DatabaseOptions {

    /** The launcher puts --url here, since anybody can read the arguments of a process. */
    private static final String FROM_THE_LAUNCHER = "SEED_URL";

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = {
                "The database: postgresql://, postgres:// or jdbc:postgresql://.",
                "Without it: the variable DATABASE_URL, or PGHOST and its like, or the embedded PostgreSQL."
            })
    private @Nullable String url;

    /**
     * Opens the database.
     *
     * @throws CommandException where it cannot be reached
     */
    Target open() {
        return open(url -> {});
    }

    /**
     * Opens the database, if it is admitted.
     *
     * @param admission is shown where the database is before anything is sent there; the embedded one needs none
     * @throws CommandException where it cannot be reached
     */
    Target open(Consumer<DatabaseUrl> admission) {
        Map<String, String> environment = System.getenv();
        String given = url != null ? url : first(environment, FROM_THE_LAUNCHER, "DATABASE_URL");
        if (given.isEmpty() && first(environment, "PGHOST", "PGDATABASE").isEmpty()) {
            return Target.embedded(SeedHome.current());
        }
        DatabaseUrl named = given.isEmpty() ? DatabaseUrl.of(environment) : DatabaseUrl.parse(given, environment);
        admission.accept(named);
        return Target.at(named);
    }

    /** The first of the variables that has a value; empty where none has. */
    private static String first(Map<String, String> environment, String... variables) {
        return Stream.of(variables)
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
