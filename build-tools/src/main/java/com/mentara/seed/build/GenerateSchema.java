package com.mentara.seed.build;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;

/**
 * Generates the jOOQ classes of a directory of migrations, unless those that are there still fit.
 *
 * <p>The migrations run on an embedded PostgreSQL that lives as long as the call; its binaries are kept below
 * {@code ~/.cache}, never in a directory that users share.
 */
public final class GenerateSchema {

    private static final Path SERVER_DIRECTORY =
            Path.of(System.getProperty("user.home"), ".cache", "mentara-seed", "postgres");

    private GenerateSchema() {}

    /**
     * Runs the generator.
     *
     * @param args the directory of the migrations, and the directory for the sources
     */
    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            throw new IllegalArgumentException("Expected MIGRATIONS and OUTPUT, got " + args.length + " arguments.");
        }
        generate(Path.of(args[0]), Path.of(args[1]));
    }

    private static void generate(Path migrations, Path output) throws Exception {
        Path stamp = output.resolve("fingerprint.sha256");
        String fingerprint = Fingerprint.of(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            System.out.println("jOOQ classes are up to date.");
            return;
        }
        long start = System.nanoTime();
        Files.deleteIfExists(stamp);
        try (EmbeddedPostgres server = startServer()) {
            migrate(server, migrations);
            GenerationTool.generate(GeneratorSettings.of(server.getJdbcUrl("postgres", "postgres"), output));
        }
        Files.writeString(stamp, fingerprint);
        System.out.printf("Generated the jOOQ classes in %.1f s.%n", (System.nanoTime() - start) / 1e9);
    }

    private static EmbeddedPostgres startServer() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(SERVER_DIRECTORY.toFile())
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(
                    "The embedded PostgreSQL that the code generator needs did not start in " + SERVER_DIRECTORY
                            + ". That directory must be writable; a root user also needs the command 'unshare' and the"
                            + " right to make user namespaces, so try again as another user. Cause: " + e.getMessage(),
                    e);
        }
    }

    private static void migrate(EmbeddedPostgres server, Path migrations) {
        Flyway.configure()
                .dataSource(server.getPostgresDatabase())
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
    }
}
