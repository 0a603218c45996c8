package com.mentara.seed.schema;

/** Where the migrations of Mentara's schema are. */
public final class Migrations {

    /**
     * The location of the migrations as Flyway spells it, to be read with the class loader of this class.
     *
     * <p>Version 1 makes the tables of the Mentara application exactly as the application does, version 2 what the
     * seeding system adds.
     */
    public static final String LOCATION = "classpath:META-INF/com/mentara/seed/migration";

    private Migrations() {}
}
