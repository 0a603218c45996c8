package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.cli.plugin.BlocksEnricher;
import com.mentara.seed.cli.plugin.TroubleEnricher;
import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged command, as a script would call it. */
class CommandIT {

    private static final Path LIBRARIES = Path.of("target", "dist", "lib");

    @TempDir
    private Path directory;

    /** What a run of the command printed, both streams together, and its exit code. */
    private record Outcome(int code, String text) {}

    @Test
    void fillsAnEmptyDatabaseAndThenFindsNothingToDo() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Outcome first = seed(database, "--profile", "light");
            assertThat(first.code()).as(first.text()).isZero();
            assertThat(first.text())
                    .contains("Made the tables: 2 migrations.")
                    .containsPattern("\\[\\d/\\d+] users +✅ \\+\\d+")
                    .contains("✅ All minimums hold now.")
                    .containsPattern("Added [\\d,]+ rows");

            Outcome second = seed(database, "run", "--profile", "light");
            assertThat(second.code()).as(second.text()).isZero();
            assertThat(second.text()).contains("✅ satisfied", "Nothing added").doesNotContain("+");

            Outcome audit = seed(database, "audit", "--verbose", "--profile", "light");
            assertThat(audit.code()).as(audit.text()).isZero();
            assertThat(audit.text()).contains("client.posts: each has at least 2");
            assertThat(seed(database, "verify", "--profile", "light").code()).isZero();
        }
    }

    @Test
    void auditNamesWhatIsMissingAndVerifySaysNo() throws Exception {
        try (TestDatabase database = SystemTest.migrated()) {
            database.execute("""
                    insert into "User" (id, email, "firstName", "lastName", "updatedAt")
                    values ('by-hand', 'hand@example.com', 'Hanna', 'Hand', now());
                    insert into "Client" ("userId") values ('by-hand')""");
            Outcome audit = seed(database, "audit");
            assertThat(audit.code()).isEqualTo(1);
            assertThat(audit.text())
                    .containsPattern("Client Hanna Hand: needs .*5 posts")
                    .contains("Gaps remain");
            assertThat(seed(database, "verify").code()).isEqualTo(1);
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
            Outcome outcome = seed(database, options.split(" "));
            assertThat(outcome.code()).as(outcome.text()).isEqualTo(2);
            assertThat(outcome.text()).contains(said);
        }
    }

    @Test
    void noDatabaseIsSaidWithHostAndPortAndWithoutThePassword() throws Exception {
        Outcome outcome = run(List.of(), "postgresql://me:canary@localhost:1/nowhere");
        assertThat(outcome.code()).as(outcome.text()).isEqualTo(69);
        assertThat(outcome.text()).contains("localhost:1").doesNotContain("canary");
    }

    @Test
    void aDatabaseWithoutTheTablesIsNoSuccess() throws Exception {
        try (TestDatabase database = TestDatabase.ofSql("create table other (id int)")) {
            Outcome outcome = seed(database);
            assertThat(outcome.code()).as(outcome.text()).isEqualTo(4);
            assertThat(outcome.text()).contains("Is it the right database?");
            assertThat(database.counts()).containsOnlyKeys("other");
        }
    }

    @Test
    void aPluginBesideTheCommandFillsItsTables() throws Exception {
        PluginJar.write(directory, BlocksEnricher.class);
        try (TestDatabase database = TestDatabase.create()) {
            Outcome outcome = seed(database, "--profile", "light");
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
            Outcome outcome = seed(database, "--profile", "light");
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
            seed(database, "--profile", "light");
            database.execute("insert into \"Community\" (id, name, slug, description, \"imageUrl\", \"updatedAt\")"
                    + " values ('mine', 'Mine', 'mine', '', '', now())");
            assertThat(seed(database, "reset", "--profile", "light").code()).isEqualTo(3);
            assertThat(database.value("select count(*) from \"Community\" where id = 'mine'"))
                    .isEqualTo("1");

            Outcome reset = seed(database, "reset", "--yes", "--profile", "light");
            assertThat(reset.code()).as(reset.text()).isZero();
            assertThat(database.value("select count(*) from \"Community\" where id = 'mine'"))
                    .isEqualTo("0");
            assertThat(seed(application, "reset", "--yes").code()).isEqualTo(3);
        }
    }

    @Test
    void onlyWhatWasDeletedIsMadeAgainAndVerboseShowsTheRules() throws Exception {
        try (TestDatabase database = TestDatabase.create();
                Connection other = database.dataSource().getConnection()) {
            seed(database, "--profile", "light");
            String whole = database.digest("CommentHeart");
            database.execute(
                    "delete from \"CommentHeart\" where id in (select id from \"CommentHeart\" order by id limit 7)");
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("select pg_advisory_xact_lock((x'73656564'::bigint << 32) | 1)");
            }
            Outcome locked = seed(database, "--profile", "light");
            assertThat(locked.code()).as(locked.text()).isEqualTo(75);
            assertThat(locked.text()).contains("Another run fills this database: process ");
            other.rollback();

            Outcome again = run(List.of("--profile", "light"), database.jdbcUrl(), Map.of("SEED_VERBOSE", "true"));
            assertThat(again.code()).as(again.text()).isZero();
            assertThat(again.text())
                    .containsPattern("hearts +✅ \\+7")
                    .contains("Added 7 rows")
                    .containsPattern("comment.hearts: \\d owners? lacked 7 rows, made 7")
                    .contains("client.posts: each has at least 2");
            assertThat(database.digest("CommentHeart")).isEqualTo(whole);
        }
    }

    @Test
    void anInterruptEndsTheRunAfterItsChunk() throws Exception {
        Path home = directory.resolve("home");
        Path output = directory.resolve("interrupted.txt");
        Process process = start(List.of("--scale", "40"), Map.of("SEED_HOME", home.toString()), output);
        while (!Files.readString(output, StandardCharsets.UTF_8).contains("[2/")) {
            assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(output, StandardCharsets.UTF_8)).contains("what was committed stays. Run again");
        assertThat(home.resolve("data").resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void consentIsNotTakenFromTheEnvironmentOrAFile() throws Exception {
        Files.writeString(directory.resolve("consent"), "--adopt --allow-host=db.invalid");
        Outcome file = run(List.of("@" + directory.resolve("consent")), "postgresql://db.invalid/shop");
        assertThat(file.code()).as(file.text()).isEqualTo(2);
        Outcome variables = run(
                List.of(),
                "postgresql://db.invalid/shop",
                Map.of("SEED_ALLOW_HOST", "db.invalid", "SEED_ADOPT", "true", "SEED_YES", "true"));
        assertThat(variables.code()).as(variables.text()).isEqualTo(3);
    }

    @Test
    void variablesSayWhatOptionsWouldSay() throws Exception {
        Map<String, String> variables =
                Map.of("SEED_AUDIT", "yes", "SEED_MIN_DATABASE_BLOCKS", "7", "SEED_ONLY", "user-blocks");
        try (TestDatabase database = SystemTest.migrated()) {
            Outcome outcome = run(List.of(), database.jdbcUrl(), variables);
            assertThat(outcome.code()).as(outcome.text()).isEqualTo(1);
            assertThat(outcome.text()).contains("[1/1]", "The database: needs 7 blocks");
            assertThat(run(List.of("reset", "--yes"), database.jdbcUrl(), variables)
                            .code())
                    .isEqualTo(3);
            assertThat(database.value("select count(*) from \"UserBlock\"")).isEqualTo("0");
        }
    }

    @Test
    void planNeedsNoDatabase() throws Exception {
        Outcome outcome = run(List.of("plan"), "postgresql://localhost:1/nowhere");
        assertThat(outcome.code()).as(outcome.text()).isZero();
        assertThat(outcome.text())
                .contains("Tier 0", "users", "Tier 2", "posts")
                .contains("after communities");
    }

    private Outcome seed(TestDatabase database, String... arguments) throws Exception {
        return run(List.of(arguments), database.jdbcUrl());
    }

    private Outcome run(List<String> arguments, String url) throws IOException, InterruptedException {
        return run(arguments, url, Map.of());
    }

    private Outcome run(List<String> arguments, String url, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(directory, "output", ".txt");
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("DATABASE_URL", url);
        Process process = start(arguments, variables, output);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private Process start(List<String> arguments, Map<String, String> environment, Path output) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                LIBRARIES.resolve("*") + java.io.File.pathSeparator + directory.resolve("*"),
                Main.class.getName()));
        command.addAll(arguments.stream().filter(word -> !word.isBlank()).toList());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of("DATABASE_URL", "SEED_URL", "PGHOST", "PGDATABASE"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
