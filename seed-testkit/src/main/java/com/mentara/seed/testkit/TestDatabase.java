package com.mentara.seed.testkit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL database for one test, dropped when it is closed.
 *
 * <p>The system property {@code seed.test.database} says where it is:
 *
 * <ul>
 *   <li>{@code embedded}, unless said otherwise: on a server that is started once a JVM and stops with it;
 *   <li>{@code docker}: in a container of the image {@code postgres.image}; without a container engine tests fail;
 *   <li>{@code url}: on the server of {@code seed.test.url}, the JDBC URL of a user that may create databases.
 * </ul>
 *
 * <p>Scripts run once a JVM: each database with the same scripts is a copy of the first.
 */
public final class TestDatabase implements AutoCloseable {

    private final TestServer server;
    private final String name;
    private final Queries queries;

    private TestDatabase(TestServer server, String name) {
        this.server = server;
        this.name = name;
        this.queries = new Queries(server.connect(name));
    }

    /** A database without tables. */
    public static TestDatabase create() {
        return ofSql();
    }

    /** A database in which these SQL scripts ran, in this order. */
    public static TestDatabase of(List<URL> scripts) {
        return copyOf(Templates.of(scripts.stream().map(TestDatabase::read).collect(toUnmodifiableList())));
    }

    /** A database in which these SQL statements ran, in this order. */
    public static TestDatabase ofSql(String... scripts) {
        return copyOf(Templates.of(List.of(scripts)));
    }

    private static TestDatabase copyOf(String template) {
        TestServer server = TestServer.current();
        return new TestDatabase(server, server.create(template));
    }

    /**
     * A database that equals this one.
     *
     * @throws IllegalStateException where a connection that was opened by {@link #dataSource} stays open
     */
    public TestDatabase copy() {
        queries.close();
        return new TestDatabase(server, server.create(name));
    }

    /** Opens a new connection whenever it is asked for one. */
    public DataSource dataSource() {
        return server.connect(name);
    }

    /** The same, for connections that refuse to write. */
    public DataSource readOnlyDataSource() {
        PGSimpleDataSource source = server.connect(name);
        source.setOptions("-c default_transaction_read_only=on");
        return source;
    }

    /** The same, for connections that show nothing of PostgreSQL's driver but JDBC: no COPY. */
    public DataSource plainDataSource() {
        return new PlainConnections(server.connect(name));
    }

    /** The URL of this database, with user and password. */
    public String jdbcUrl() {
        PGSimpleDataSource source = server.connect(name);
        String url = source.getUrl();
        String credentials =
                "user=" + source.getUser() + (source.getPassword() == null ? "" : "&password=" + source.getPassword());
        return url + (url.contains("?") ? "&" : "?") + credentials;
    }

    /** Runs statements that are separated by semicolons. */
    public void execute(String sql) {
        queries.execute(sql);
    }

    /**
     * The rows of a query, as text that is the same in every time zone and locale.
     *
     * @param sql a query with a {@code ?} for each parameter
     */
    public List<List<@Nullable String>> query(String sql, Object... parameters) {
        return queries.rows(sql, parameters);
    }

    /** The first column of a query's first row. */
    public @Nullable String value(String sql, Object... parameters) {
        return query(sql, parameters).get(0).get(0);
    }

    /** What {@link #digests} has for one table. */
    public String digest(String table) {
        SortedMap<String, String> digests = digests();
        String digest = digests.get(table);
        if (digest == null) {
            throw new IllegalArgumentException(
                    "There is no table '" + table + "'. There are: " + digests.keySet() + ".");
        }
        return digest;
    }

    /**
     * A digest of all rows of each table, whatever their order; equal where the tables hold the same rows.
     *
     * @return by table name, with the schema before it unless that is the default one; without the tables of PostgreSQL and
     *     of the engine
     */
    public SortedMap<String, String> digests() {
        return Contents.digests(this, TableShape.all(this).values());
    }

    /** How many rows each table has; the tables are those of {@link #digests}. */
    public SortedMap<String, Long> counts() {
        return Contents.counts(this, TableShape.all(this).values());
    }

    @Override
    public void close() {
        queries.close();
        server.drop(name);
    }

    private static String read(URL script) {
        try (InputStream text = script.openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The SQL script " + script + " cannot be read.", e);
        }
    }
}
