package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.GT;

class DataSourcesTest {
    private static final String CANARY = "canary";

    @Test
    void aConnectionSaysWhoItIs() throws SQLException {
        DatabaseUrl url = TestServer.newDatabase();

        try (Connection connection = DataSources.reach(url).getConnection();
                Statement statement = connection.createStatement();
                ResultSet name = statement.executeQuery("show application_name")) {
            name.next();
            assertThat(name.getString(1)).isEqualTo("mentara-seed");
        }
    }

    @Test
    void whatTheUrlSaysGoesBeforeTheDefaults() throws SQLException {
        PGSimpleDataSource source = source(DataSources.of(
                DatabaseUrl.parse("postgresql://me@h/shop?connect_timeout=3&sslpassword=canary", Map.of())));

        assertThat(source.getLoginTimeout()).isEqualTo(3);
        assertThat(source.getConnectTimeout()).isEqualTo(10);
        assertThat(source.getTcpKeepAlive()).isTrue();
        assertThat(source.getReWriteBatchedInserts()).isTrue();
        assertThat(source.getSslPassword()).isEqualTo(CANARY);
    }

    @Test
    void aValueThatTheDriverCannotReadIsRefused() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://me@h/shop?connectTimeout=canary", Map.of());

        InvalidDatabaseUrl refused = catchThrowableOfType(InvalidDatabaseUrl.class, () -> DataSources.reach(url));

        assertThat(refused).isNotNull();
    }

    @Test
    void nobodyAnswers() throws IOException {
        int port = freePort();

        DatabaseUnavailable failure = failure("postgresql://me:canary@localhost:" + port + "/shop");

        assertThat(failure)
                .hasMessage("No database answers at localhost:" + port
                        + ": connection refused. Start it, or give another with --url.");
        assertThat(failure.host()).isEqualTo("localhost");
        assertThat(failure.port()).isEqualTo(port);
        assertThat(failure.exitCode()).isEqualTo(ExitCode.NO_DATABASE);
    }

    @Test
    void noHostHasThatName() {
        assertThat(failure("postgresql://me:canary@nowhere.invalid/shop"))
                .hasMessageStartingWith("No database answers at nowhere.invalid:5432: no host has that name.");
    }

    @Test
    void aServerThatSaysNothingIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String host = "localhost:" + silent.getLocalPort();

            // In the language that the machine had when the driver said its first word.
            String timedOut = GT.tr("Connection attempt timed out.");
            assertThat(failure("postgresql://me:canary@" + host + "/shop?connect_timeout=1"))
                    .hasMessageStartingWith("No database answers at " + host + ": " + timedOut)
                    .hasMessageEndingWith(". Start it, or give another with --url.");
        }
    }

    @Test
    void thePasswordIsWrong() {
        DatabaseUrl right = TestServer.database("mentara");
        DatabaseUrl wrong =
                new DatabaseUrl(right.endpoints(), right.database(), right.user(), CANARY, right.parameters());

        assertThat(failure(wrong))
                .hasMessage("The server at " + right.hosts() + " refuses the password of user 'mentara'. Put the right"
                        + " one into the URL or into PGPASSWORD.");
    }

    @Test
    void thePasswordIsMissing() {
        DatabaseUrl right = TestServer.database("mentara");
        DatabaseUrl without =
                new DatabaseUrl(right.endpoints(), right.database(), right.user(), null, right.parameters());

        assertThat(failure(without)).hasMessageContaining("wants a password of user 'mentara'.");
    }

    /** The driver takes the name of the file from this property, or else from the variable PGPASSFILE, or else ~/.pgpass. */
    @Test
    void thePasswordMayStandInPostgresOwnFile(@TempDir Path directory) throws Exception {
        DatabaseUrl right = TestServer.database("mentara");
        Path passwords = Files.writeString(directory.resolve("pgpass"), "*:*:mentara:mentara:" + right.password());
        Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
        System.setProperty("org.postgresql.pgpassfile", passwords.toString());
        try {
            DataSources.reach(new DatabaseUrl(
                            right.endpoints(), right.database(), right.user(), null, right.parameters()))
                    .getConnection()
                    .close();
        } finally {
            System.clearProperty("org.postgresql.pgpassfile");
        }
    }

    @Test
    void theDatabaseIsUnknown() {
        DatabaseUrl url = TestServer.database("nowhere");

        assertThat(failure(url))
                .hasMessage("The server at " + url.hosts()
                        + " has no database 'nowhere'. Create it, or give another with --url.");
    }

    @Test
    void theServerTurnsTheUserAway() throws SQLException {
        DatabaseUrl url = TestServer.newDatabase();
        TestServer.execute(url, "drop role if exists barred", "create role barred nologin");
        DatabaseUrl barred =
                new DatabaseUrl(url.endpoints(), url.database(), "barred", url.password(), url.parameters());

        assertThat(failure(barred)).hasMessageStartingWith("The server at " + url.hosts());
    }

    @Test
    void theServerHasNoEncryption() {
        DatabaseUrl plain = TestServer.database("mentara");
        DatabaseUrl encrypted = new DatabaseUrl(
                plain.endpoints(),
                plain.database(),
                plain.user(),
                plain.password(),
                new TreeMap<>(Map.of("sslmode", "require")));

        assertThat(failure(encrypted)).hasMessageContaining("SSL");
    }

    @Test
    void severalHostsAreTriedInTurn() throws IOException {
        DatabaseUrl url = TestServer.database("mentara");
        List<Endpoint> endpoints = List.of(new Endpoint("127.0.0.1", freePort()), url.endpoint());

        DataSource source =
                DataSources.reach(new DatabaseUrl(endpoints, "mentara", url.user(), url.password(), url.parameters()));

        assertThat(source).isNotNull();
    }

    private static DatabaseUnavailable failure(String url) {
        return failure(DatabaseUrl.parse(url, Map.of()));
    }

    private static DatabaseUnavailable failure(DatabaseUrl url) {
        DatabaseUnavailable failure = catchThrowableOfType(DatabaseUnavailable.class, () -> DataSources.reach(url));
        assertThat(failure).hasStackTraceContaining("at com.mentara");
        assertThat(failure.toString() + failure.getCause()).doesNotContain(CANARY);
        return failure;
    }

    private static PGSimpleDataSource source(DataSource source) {
        return (PGSimpleDataSource) source;
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
