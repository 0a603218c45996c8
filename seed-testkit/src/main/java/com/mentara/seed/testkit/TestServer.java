package com.mentara.seed.testkit;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL server of this JVM's tests, started when it is first asked for. */
final class TestServer {

    /** Tells the databases of this JVM from those of others on the same server. */
    private static final String PREFIX =
            "seed_test_" + UUID.randomUUID().toString().substring(0, 8) + "_";

    private static final AtomicInteger CREATED = new AtomicInteger();

    private static @Nullable TestServer current;

    private final String url;
    private final Queries administration;

    /** A server by the JDBC URL, with user and password, of a database from which others can be created. */
    TestServer(String url) {
        this.url = url;
        this.administration = new Queries(source());
    }

    static synchronized TestServer current() {
        if (current == null) {
            current = start(System.getProperty("seed.test.database", "embedded"));
        }
        return current;
    }

    private static TestServer start(String mode) {
        return switch (mode) {
            case "embedded" -> new TestServer(EmbeddedServer.start());
            case "docker" -> new TestServer(DockerServer.start());
            case "url" -> GivenServer.use(System.getProperty("seed.test.url", ""));
            default ->
                throw new IllegalStateException(
                        "The system property seed.test.database is '" + mode + "'; it can be embedded, docker or url.");
        };
    }

    /** A data source that opens a connection whenever it is asked for one. */
    PGSimpleDataSource connect(String database) {
        PGSimpleDataSource source = source();
        source.setDatabaseName(database);
        return source;
    }

    /** Creates a database that equals a template, and returns its name. */
    String create(String template) {
        String name = PREFIX + CREATED.incrementAndGet();
        waitUntilNobodyIsIn(template);
        administration.execute("create database " + name + " template " + template);
        return name;
    }

    /** Drops a database, whoever is connected. */
    void drop(String database) {
        administration.execute("drop database if exists " + database + " with (force)");
    }

    /** Drops every database that this JVM created and that is still there. */
    void dropAll() {
        String sql = "select datname from pg_database where starts_with(datname, ?)";
        administration.rows(sql, PREFIX).forEach(row -> drop(String.valueOf(row.get(0))));
    }

    /**
     * Gives closed connections a moment to leave: PostgreSQL copies no database that is in use, and looks again only every
     * tenth of a second.
     */
    private void waitUntilNobodyIsIn(String template) {
        for (int look = 0; look < 500 && isAnybodyIn(template); look++) {
            LockSupport.parkNanos(2_000_000);
        }
    }

    private boolean isAnybodyIn(String database) {
        String sql = "select 1 from pg_stat_activity where datname = ? and backend_type = 'client backend'";
        return !administration.rows(sql, database).isEmpty();
    }

    private PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }
}
