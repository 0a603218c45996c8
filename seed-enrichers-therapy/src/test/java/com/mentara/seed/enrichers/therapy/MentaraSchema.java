package com.mentara.seed.enrichers.therapy;

import static java.util.Objects.requireNonNull;

import com.mentara.seed.schema.Migrations;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** The migrations that make Mentara's tables. */
final class MentaraSchema {

    private static final String LOCATION = "/META-INF/com/mentara/seed/migration/";

    private MentaraSchema() {}

    static List<URL> scripts() {
        return List.of(script("V1__application_tables.sql"), script("V2__platform_additions.sql"));
    }

    /** The same, and a script beside this class. */
    static List<URL> scriptsAnd(String name) {
        List<URL> scripts = new ArrayList<>(scripts());
        scripts.add(requireNonNull(MentaraSchema.class.getResource(name), name));
        return List.copyOf(scripts);
    }

    private static URL script(String name) {
        return requireNonNull(Migrations.class.getResource(LOCATION + name), name);
    }
}
