package com.mentara.seed.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** A PostgreSQL server that runs beside this JVM and stops with it. */
final class EmbeddedServer {

    private EmbeddedServer() {}

    /** Starts it, and returns the URL of its first database. */
    static String start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(programs().toFile())
                    // Text that sorts as people sort it, on every machine, finds code that relies on the order of
                    // bytes.
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "en-US")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .start();
            return server.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL server does not start.", e);
        }
    }

    /**
     * Where the server's programs are unpacked: below a directory that only this user can enter, since unpacking makes its
     * own directory writable for everybody.
     */
    private static Path programs() throws IOException {
        Path own = Files.createDirectories(Path.of(System.getProperty("user.home"), ".cache", "mentara-seed-testkit"));
        PosixFileAttributeView permissions = Files.getFileAttributeView(own, PosixFileAttributeView.class);
        if (permissions != null) {
            permissions.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
        return own.resolve("postgres");
    }
}
