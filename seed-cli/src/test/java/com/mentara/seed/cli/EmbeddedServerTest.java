package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedServerTest {
    private static final SeedHome HOME = new SeedHome(Path.of("target", "embedded server to kill"));
    private static final Path ROOT = HOME.root();

    @BeforeEach
    void removeData() throws IOException {
        EmbeddedServer.stop(HOME);
        if (Files.exists(ROOT)) {
            try (DirectoryStream<Path> content = Files.newDirectoryStream(ROOT)) {
                for (Path each : content) {
                    if (!each.equals(HOME.programs())) {
                        OwnFiles.delete(each);
                    }
                }
            }
        }
    }

    @AfterEach
    void stop() {
        EmbeddedServer.stop(HOME);
    }

    @Test
    void theDataAndThePortStay() throws SQLException {
        DatabaseUrl first;
        try (EmbeddedServer server = EmbeddedServer.start(HOME)) {
            assertThat(server.startedNow()).isTrue();
            first = server.url();
            write(first);
        }
        assertThat(EmbeddedServer.running(HOME)).isEmpty();
        try (EmbeddedServer server = EmbeddedServer.start(HOME)) {
            assertThat(server.startedNow()).isTrue();
            assertThat(server.url()).isEqualTo(first);
            assertThat(rows(server.url())).isEqualTo("1");
        }
    }

    @Test
    void itIsARealServerThatKeepsWhatItPromises() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(HOME)) {
            DatabaseUrl url = server.url();

            assertThat(url.database()).isEqualTo("mentara");
            assertThat(ask(url, "show server_version")).startsWith("18.");
            assertThat(ask(url, "show fsync")).isEqualTo("on");
            assertThat(ask(url, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(url, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(url, "show unix_socket_directories")).isEmpty();
            assertThat(ask(url, "show server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        try (EmbeddedServer server = EmbeddedServer.start(HOME)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ROOT)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(HOME.password())))
                    .isEqualTo("rw-------");
            String password = server.url().password();
            assertThat(server.url().toString()).doesNotContain(password);
            assertThat(ProcessHandle.allProcesses().flatMap(process -> process.info().commandLine().stream()))
                    .noneMatch(command -> command.contains(password));
        }
    }

    @Test
    void theLastProcessStopsTheServer() throws Exception {
        try (OtherProcess other = OtherProcess.using(HOME)) {
            assertThat(other.startedServer()).isTrue();
            try (EmbeddedServer server = EmbeddedServer.start(HOME)) {
                assertThat(server.startedNow()).isFalse();
                write(server.url());
            }
            assertThat(EmbeddedServer.running(HOME)).isPresent();
        }
        assertThat(EmbeddedServer.running(HOME)).isEmpty();
    }

    @Test
    void theOneThatStartedTheServerLeavesItToTheOther() throws Exception {
        OtherProcess other = OtherProcess.using(HOME);
        other.startedServer();
        EmbeddedServer server = EmbeddedServer.start(HOME);

        other.close();

        assertThat(ask(server.url(), "select 1")).isEqualTo("1");
        server.close();
        assertThat(EmbeddedServer.running(HOME)).isEmpty();
    }

    @Test
    void twoThatStartAtOnceShareTheServer() throws Exception {
        try (OtherProcess one = OtherProcess.using(HOME);
                OtherProcess two = OtherProcess.using(HOME)) {
            assertThat(one.startedServer()).isNotEqualTo(two.startedServer());
        }
        assertThat(EmbeddedServer.running(HOME)).isEmpty();
    }

    @Test
    void theServerOfAKilledProcessIsUsedAndThenStopped() throws Exception {
        OtherProcess other = OtherProcess.using(HOME);
        other.startedServer();
        write(EmbeddedServer.running(HOME).orElseThrow());

        other.kill();

        try (EmbeddedServer server = EmbeddedServer.start(HOME)) {
            assertThat(server.startedNow()).isFalse();
            assertThat(rows(server.url())).isEqualTo("1");
        }
        assertThat(EmbeddedServer.running(HOME)).isEmpty();
    }

    @Test
    void aServerThatWasKilledTooIsStartedAnew() throws Exception {
        OtherProcess other = OtherProcess.using(HOME);
        other.startedServer();
        write(EmbeddedServer.running(HOME).orElseThrow());

        other.kill();
        Postmaster.of(HOME).orElseThrow().process().destroyForcibly();

        try (EmbeddedServer server = EmbeddedServer.start(HOME)) {
            assertThat(server.startedNow()).isTrue();
            assertThat(rows(server.url())).isEqualTo("1");
        }
    }

    @Test
    void theNumberOfAKilledServerMayBeAnotherProcess() throws Exception {
        EmbeddedServer.start(HOME).close();
        Files.writeString(
                Postmaster.note(HOME), ProcessHandle.current().pid() + "\n" + HOME.data() + "\n1\n5432\n\n127.0.0.1\n");

        try (EmbeddedServer server = EmbeddedServer.start(HOME)) {
            assertThat(server.startedNow()).isTrue();
        }
    }

    @Test
    void aKeptServerRunsOnUntilItIsStopped() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(HOME)) {
            server.keepRunning();
        }
        Optional<DatabaseUrl> url = EmbeddedServer.running(HOME);

        assertThat(url).isPresent();
        EmbeddedServer.start(HOME).close();
        assertThat(ask(url.get(), "select 1")).isEqualTo("1");
        assertThat(EmbeddedServer.stop(HOME)).isTrue();
        assertThat(EmbeddedServer.stop(HOME)).isFalse();
        EmbeddedServer.start(HOME).close();
        assertThat(EmbeddedServer.running(HOME)).isEmpty();
    }

    @Test
    void somebodyWhoLooksAtTheDataKeepsTheServer() throws SQLException {
        EmbeddedServer server = EmbeddedServer.start(HOME);
        DatabaseUrl url = DatabaseUrl.parse(server.url().revealed() + "?application_name=viewer", Map.of());
        try (Connection viewer = DataSources.of(url).getConnection()) {
            server.close();

            assertThat(viewer.isValid(5)).isTrue();
        }
    }

    @Test
    void closingTwiceIsHarmless() {
        EmbeddedServer server = EmbeddedServer.start(HOME);

        server.close();
        server.close();

        assertThat(EmbeddedServer.running(HOME)).isEmpty();
    }

    @Test
    void closingWhenTheServerIsGoneIsHarmless() {
        EmbeddedServer server = EmbeddedServer.start(HOME);

        EmbeddedServer.stop(HOME);
        server.close();

        assertThat(EmbeddedServer.running(HOME)).isEmpty();
    }

    @Test
    void aTakenPortIsNotInsistedOn() throws IOException {
        EmbeddedServer.start(HOME).close();
        try (EmbeddedServer other = EmbeddedServer.start(TestServer.HOME)) {
            int taken = other.url().endpoint().port();
            Files.writeString(HOME.port(), Integer.toString(taken));

            try (EmbeddedServer server = EmbeddedServer.start(HOME)) {
                assertThat(server.url().endpoint().port()).isNotEqualTo(taken);
            }
        }
    }

    @Test
    void theDataOfAnotherVersionAreNotTouched() throws IOException {
        EmbeddedServer.start(HOME).close();
        Files.writeString(HOME.data().resolve("PG_VERSION"), "17\n");

        assertThat(failure(HOME))
                .hasMessageContaining("were made by another version of PostgreSQL. Delete them")
                .hasMessageContaining(HOME.data().toString());
    }

    @Test
    void theHomeOfAnotherUserIsNotTouched(@TempDir Path directory) throws IOException {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root may give a file away");
        Files.setOwner(
                directory,
                directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));

        assertThat(failure(new SeedHome(directory)))
                .hasMessageContaining("belongs to user 'nobody', and this is 'root'. Set SEED_HOME");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aHomeThatIsAFileIsRefused(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(failure(new SeedHome(file))).hasMessageContaining(file.toString());
    }

    @Test
    void whatAnInterruptedStartLeftIsCleanedUp() throws IOException {
        Path unfinished = Files.createDirectories(ROOT.resolve("unfinished123"));
        Files.createFile(unfinished.resolve("PG_VERSION"));

        EmbeddedServer.start(HOME).close();

        assertThat(unfinished).doesNotExist();
    }

    private static CommandException failure(SeedHome home) {
        CommandException failure = catchThrowableOfType(CommandException.class, () -> EmbeddedServer.start(home));
        assertThat(failure.exitCode()).isEqualTo(ExitCode.NO_DATABASE);
        return failure;
    }

    private static void write(DatabaseUrl url) throws SQLException {
        TestServer.execute(url, "create table note (id int)", "insert into note values (1)");
    }

    private static String rows(DatabaseUrl url) throws SQLException {
        return ask(url, "select count(*) from note");
    }

    private static String ask(DatabaseUrl url, String query) throws SQLException {
        try (Connection connection = DataSources.of(url).getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
