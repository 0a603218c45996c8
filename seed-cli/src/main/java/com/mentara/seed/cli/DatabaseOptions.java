package com.mentara.seed.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database a command works on. */
final class DatabaseOptions {

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = {
                "The database: postgresql://, postgres:// or jdbc:postgresql://.",
                "Without it: the variable DATABASE_URL, or else the embedded PostgreSQL."
            })
    private @Nullable String url;

    /**
     * Opens the database.
     *
     * @throws CommandException where it cannot be reached
     */
    Target open() {
        Map<String, String> environment = System.getenv();
        String given = url == null ? environment.getOrDefault("DATABASE_URL", "") : url;
        return given.isEmpty() ? Target.embedded(SeedHome.current()) : Target.at(DatabaseUrl.parse(given, environment));
    }
}
