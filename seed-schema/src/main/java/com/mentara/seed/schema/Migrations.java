package com.mentara.seed.schema;

import static java.util.Objects.requireNonNull;

import java.net.URL;
import java.util.List;

/** Where the migrations of Mentara's schema are. */
public final class Migrations {

    /**
     * The location of the migrations as Flyway spells it, to be read with the class loader of this class.
     *
     * <p>Version 1 makes the tables of the Mentara application exactly as the application does, version 2 what the
     * seeding system adds.
     */
    public static final String LOCATION = "classpath:META-INF/com/mentara/seed/migration";

    private static final String FOLDER = "/META-INF/com/mentara/seed/migration/";

    private Migrations() {}

    /** The scripts of all versions in their order, for those who run them without Flyway. */
    public static List<URL> scripts() {
        return List.of(application(), script("V2__platform_additions.sql"));
    }

    /** The script of version 1 alone: the tables as the application makes them. */
    public static URL application() {
        return script("V1__application_tables.sql");
    }

    private static URL script(String name) {
        return requireNonNull(Migrations.class.getResource(FOLDER + name), name);
    }
}
