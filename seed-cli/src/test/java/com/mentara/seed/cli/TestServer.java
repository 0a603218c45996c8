package com.mentara.seed.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The embedded server that the tests of this module share, and empty databases on it. */
final class TestServer {
    /** Kept between builds, so that the programs are unpacked once. */
    static final SeedHome HOME = new SeedHome(Path.of("target", "embedded server"));

    private static final EmbeddedServer SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServer() {}

    /** A database that nobody else uses. */
    static DatabaseUrl newDatabase() throws SQLException {
        String name = "test_" + DATABASES.incrementAndGet();
        execute(SERVER.url(), "drop database if exists " + name, "create database " + name);
        return database(name);
    }

    /** A database of this server, be it there or not. */
    static DatabaseUrl database(String name) {
        DatabaseUrl url = SERVER.url();
        return new DatabaseUrl(url.endpoints(), name, url.user(), url.password(), url.parameters());
    }

    static void execute(DatabaseUrl url, String... commands) throws SQLException {
        try (Connection connection = DataSources.of(url).getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static EmbeddedServer start() {
        EmbeddedServer server = EmbeddedServer.start(HOME);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }
}
