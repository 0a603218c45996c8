package com.mentara.seed.enrichers.social;

import com.mentara.seed.schema.Migrations;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The scripts that make Mentara's tables. */
final class MentaraSchema {

    private MentaraSchema() {}

    static List<URL> scripts() {
        return Stream.of("V1__application_tables.sql", "V2__platform_additions.sql")
                .map(script -> "/META-INF/com/mentara/seed/migration/" + script)
                .map(path -> Objects.requireNonNull(Migrations.class.getResource(path), path))
                .toList();
    }
}
