package com.mentara.seed.enrichers.system;

import static java.util.Objects.requireNonNull;

import com.mentara.seed.schema.Migrations;
import java.net.URL;
import java.util.List;

/** The migrations that make Mentara's tables. */
final class MentaraSchema {

    private static final String LOCATION = "/META-INF/com/mentara/seed/migration/";

    private MentaraSchema() {}

    static List<URL> scripts() {
        return List.of(script("V1__application_tables.sql"), script("V2__platform_additions.sql"));
    }

    /** The same, and rows of a small platform that people filled. */
    static List<URL> scriptsAndPeople() {
        String people = "communities-of-people.sql";
        return List.of(
                script("V1__application_tables.sql"),
                script("V2__platform_additions.sql"),
                requireNonNull(MentaraSchema.class.getResource(people), people));
    }

    private static URL script(String name) {
        return requireNonNull(Migrations.class.getResource(LOCATION + name), name);
    }
}
