package com.mentara.seed.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Fresh databases, migrated as far as wanted, on one embedded server that ends with the JVM. */
final class TestDatabase {

    private static final Path SERVER_DIRECTORY =
            Path.of(System.getProperty("user.home"), ".cache", "mentara-seed", "postgres");
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestDatabase() {}

    /** A new database with all migrations up to the given version, or up to {@code "latest"}. */
    static DSLContext migratedTo(String version) {
        String name = "schema_" + DATABASES.incrementAndGet();
        DSL.using(SERVER.getPostgresDatabase(), SQLDialect.POSTGRES).execute("create database " + name);
        DataSource database = SERVER.getDatabase("postgres", name);
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations(Migrations.LOCATION)
                .target(version)
                .load()
                .migrate();
        return DSL.using(database, SQLDialect.POSTGRES);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(SERVER_DIRECTORY.toFile())
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
