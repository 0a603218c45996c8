package com.mentara.seed.cli;

import java.util.Map;
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
        Map<String, String> environment = System.getenv();
        String given = url != null ? url : first(environment, FROM_THE_LAUNCHER, "DATABASE_URL");
        if (!given.isEmpty()) {
            return Target.at(DatabaseUrl.parse(given, environment));
        }
        return first(environment, "PGHOST", "PGDATABASE").isEmpty()
                ? Target.embedded(SeedHome.current())
                : Target.at(DatabaseUrl.of(environment));
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
