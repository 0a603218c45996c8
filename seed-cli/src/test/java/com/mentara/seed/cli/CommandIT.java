package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.cli.PackagedCommand.Outcome;
import com.mentara.seed.cli.plugin.BlocksEnricher;
import com.mentara.seed.cli.plugin.TroubleEnricher;
import com.mentara.seed.testkit.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged command, as a script would call it. */
class CommandIT {

    @TempDir
    private Path directory;

    private PackagedCommand seed = new PackagedCommand(Path.of(""));

    @BeforeEach
    void take() {
        seed = new PackagedCommand(directory);
    }

    @Test
    void auditNamesWhatIsMissingAndVerifySaysNo() throws Exception {
        try (TestDatabase database = SystemTest.migrated()) {
            database.execute("""
                    insert into "User" (id, email, "firstName", "lastName", "updatedAt")
                    values ('by-hand', 'hand@example.com', 'Hanna', 'Hand', now());
                    insert into "Client" ("userId") values ('by-hand')""");
            Outcome audit = seed.on(database, "audit");
            assertThat(audit.code()).isEqualTo(1);
            assertThat(audit.text())
                    .containsPattern("Client Hanna Hand: needs .*5 posts")
                    .contains("Gaps remain");
            assertThat(seed.on(database, "verify").code()).isEqualTo(1);
            assertThat(database.value("select count(*) from \"Community\"")).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--porfile light          | --profile",
                "--only post              | Did you mean 'posts'?",
                "--min client.postz=3     | Did you mean 'client.posts'?",
                "--min client.posts=-1    | must be 0 or more",
                "--min client.posts=many  | many",
                "--profile mediun         | Did you mean 'medium'?",
                "--as-of yesterday        | 2026-01-31",
                "--jobs 0                 | must be 1 or more",
            })
    void whatIsMistypedIsSaidWithTheNearestName(String options, String said) throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Outcome outcome = seed.on(database, options.strip().split(" "));
            assertThat(outcome.code()).as(outcome.text()).isEqualTo(2);
            assertThat(outcome.text()).contains(said);
        }
    }

    @Test
    void noDatabaseIsSaidWithHostAndPortAndWithoutThePassword() throws Exception {
        Outcome outcome = seed.run("postgresql://me:canary@localhost:1/nowhere", Map.of());
        assertThat(outcome.code()).as(outcome.text()).isEqualTo(69);
        assertThat(outcome.text()).contains("localhost:1").doesNotContain("canary");
    }

    @Test
    void aDatabaseWithoutTheTablesIsNoSuccess() throws Exception {
        try (TestDatabase database = TestDatabase.ofSql("create table other (id int)")) {
            Outcome outcome = seed.on(database);
            assertThat(outcome.code()).as(outcome.text()).isEqualTo(4);
            assertThat(outcome.text()).contains("Is it the right database?");
            assertThat(database.counts()).containsOnlyKeys("other");
        }
    }

    /** Until a plugin comes, whose rules nobody has asked yet. */
    @Test
    void aRunSaysThatNothingHasChanged() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Outcome run = seed.on(database, "--profile", "light");
            // Not always the second: while all was counted, the server may have cleaned up.
            for (int again = 0; again < 3 && run.text().contains("[1/"); again++) {
                run = seed.on(database, "--profile", "light");
                assertThat(run.code()).as(run.text()).isZero();
            }
            assertThat(run.text()).contains("nothing has changed");
            assertThat(seed.on(database, "--profile", "light", "--verbose").text())
                    .contains("[1/")
                    .doesNotContain("nothing has changed");
            PluginJar.write(directory, BlocksEnricher.class);
            assertThat(seed.on(database, "--profile", "light").text()).contains("plugged-blocks");
        }
    }

    @Test
    void aPluginBesideTheCommandFillsItsTables() throws Exception {
        PluginJar.write(directory, BlocksEnricher.class);
        try (TestDatabase database = TestDatabase.create()) {
            Outcome outcome = seed.on(database, "--profile", "light");
            assertThat(outcome.code()).as(outcome.text()).isZero();
            assertThat(outcome.text()).contains("plugged-blocks");
            assertThat(database.value("select count(*) from \"UserBlock\" where reason = 'plugged in'"))
                    .isEqualTo(database.value("select count(*) from \"Moderator\""));
        }
    }

    @Test
    void anEnricherThatThrowsIsNamedAndTheOthersRowsStay() throws Exception {
        PluginJar.write(directory, TroubleEnricher.class);
        try (TestDatabase database = TestDatabase.create()) {
            Outcome outcome = seed.on(database, "--profile", "light");
            assertThat(outcome.code()).as(outcome.text()).isEqualTo(5);
            assertThat(outcome.text())
                    .containsPattern(
                            "Enricher 'trouble', rule 'user.trouble', User '5eed[^']+', slot 0: .*no luck today")
                    .contains("Not all could be done: trouble.");
            assertThat(database.value("select count(*) from \"Post\"")).isNotEqualTo("0");
        }
    }

    @Test
    void resetDropsOnlyWhatOurMigrationsMadeAndOnlyWithConsent() throws Exception {
        try (TestDatabase database = TestDatabase.create();
                TestDatabase application = TestDatabase.ofSql("create table other (id int)")) {
            seed.on(database, "--profile", "light");
            database.execute("insert into \"Community\" (id, name, slug, description, \"imageUrl\", \"updatedAt\")"
                    + " values ('mine', 'Mine', 'mine', '', '', now())");
            assertThat(seed.on(database, "reset", "--profile", "light").code()).isEqualTo(3);
            assertThat(database.value("select count(*) from \"Community\" where id = 'mine'"))
                    .isEqualTo("1");

            Outcome reset = seed.on(database, "reset", "--yes", "--profile", "light");
            assertThat(reset.code()).as(reset.text()).isZero();
            assertThat(database.value("select count(*) from \"Community\" where id = 'mine'"))
                    .isEqualTo("0");
            assertThat(seed.on(application, "reset", "--yes").code()).isEqualTo(3);
        }
    }

    @Test
    void aSecondRunAtTheSameTimeIsToldWhoWorks() throws Exception {
        try (TestDatabase database = SystemTest.migrated();
                Connection other = locking(database, "select pg_advisory_xact_lock((x'73656564'::bigint << 32) | 1)")) {
            Outcome locked = seed.on(database, "--profile", "light");
            assertThat(locked.code()).as(locked.text()).isEqualTo(75);
            assertThat(locked.text()).contains("Another run fills this database: process ");
            other.rollback();
        }
    }

    @Test
    void anInterruptLetsTheRowsOnTheirWayArrive() throws Exception {
        Path output = directory.resolve("copying.txt");
        try (TestDatabase database = SystemTest.migrated();
                Connection reader = locking(database, "lock table \"Post\" in share mode")) {
            Process process = seed.start(
                    Map.of("DATABASE_URL", database.jdbcUrl()), output, "--profile=light", "--as-of=2026-01-31");
            while (database.value(
                            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like 'copy%'"
                                    + " and datname = current_database()")
                    .equals("0")) {
                assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
            }
            PackagedCommand.interrupt(process);
            reader.rollback();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            String text = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(text).isEqualTo(130);
            assertThat(text)
                    .containsPattern("Added [\\d,]+ rows until then")
                    .contains("Interrupted; what was committed stays. Run again to go on.");
            assertThat(database.value("select count(*) from \"Post\"")).isNotEqualTo("0");
        }
    }

    /** A transaction that holds a lock. */
    private static Connection locking(TestDatabase database, String statement) throws SQLException {
        Connection connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute(statement);
        return connection;
    }

    @Test
    void anInterruptStopsTheEmbeddedServer() throws Exception {
        Path home = directory.resolve("home");
        Path output = directory.resolve("interrupted.txt");
        Process process = seed.start(Map.of("SEED_HOME", home.toString()), output, "--scale", "40");
        while (!Files.readString(output, StandardCharsets.UTF_8).contains("[2/")) {
            assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
        }
        PackagedCommand.interrupt(process);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(output, StandardCharsets.UTF_8)).contains("what was committed stays. Run again");
        assertThat(home.resolve("data").resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void consentIsNotTakenFromTheEnvironmentOrAFile() throws Exception {
        Files.writeString(directory.resolve("consent"), "--adopt --allow-host=db.invalid");
        Outcome file = seed.run("postgresql://db.invalid/shop", Map.of(), "@" + directory.resolve("consent"));
        assertThat(file.code()).as(file.text()).isEqualTo(2);
        Outcome variables = seed.run(
                "postgresql://db.invalid/shop",
                Map.of("SEED_ALLOW_HOST", "db.invalid", "SEED_ADOPT", "true", "SEED_YES", "true"));
        assertThat(variables.code()).as(variables.text()).isEqualTo(3);
    }

    @Test
    void variablesSayWhatOptionsWouldSay() throws Exception {
        Map<String, String> variables =
                Map.of("SEED_AUDIT", "yes", "SEED_MIN_DATABASE_BLOCKS", "7", "SEED_ONLY", "user-blocks");
        try (TestDatabase database = SystemTest.migrated()) {
            Outcome outcome = seed.run(database.jdbcUrl(), variables);
            assertThat(outcome.code()).as(outcome.text()).isEqualTo(1);
            assertThat(outcome.text()).contains("[1/1]", "The database: needs 7 blocks");
            assertThat(seed.run(database.jdbcUrl(), variables, "reset", "--yes").code())
                    .isEqualTo(3);
            assertThat(database.value("select count(*) from \"UserBlock\"")).isEqualTo("0");
        }
    }

    @Test
    void planNeedsNoDatabase() throws Exception {
        Outcome outcome = seed.run("postgresql://localhost:1/nowhere", Map.of(), "plan");
        assertThat(outcome.code()).as(outcome.text()).isZero();
        assertThat(outcome.text())
                .contains("Tier 0", "users", "Tier 2", "posts")
                .contains("after communities");
    }
}
