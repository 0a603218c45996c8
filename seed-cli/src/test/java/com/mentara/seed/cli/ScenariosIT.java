package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.cli.PackagedCommand.Outcome;
import com.mentara.seed.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five scenarios of the seed documents: a fresh database, again, with data that are gone, looking only, in detail. */
class ScenariosIT {

    private static final String LIGHT = "--profile=light";

    @TempDir
    private static Path directory;

    private static PackagedCommand seed;
    private static TestDatabase filled;
    private static Outcome first;

    @BeforeAll
    static void fill() throws Exception {
        seed = new PackagedCommand(directory);
        filled = TestDatabase.create();
        first = seed.on(filled, LIGHT);
    }

    @AfterAll
    static void drop() {
        filled.close();
    }

    @Test
    void aFreshDatabaseGetsItsTablesAndAllItsRows() {
        assertThat(first.code()).as(first.text()).isZero();
        assertThat(first.text())
                .contains("📦 Made the tables: 2 migrations.")
                .containsPattern("🌱 postgresql://.*, \\d+ enrichers")
                .containsPattern("\\[2/\\d+] users +✅ \\+\\d+")
                .containsPattern("\\[\\d+/\\d+] hearts +✅ \\+\\d+")
                .contains("✅ All minimums hold now.")
                .containsPattern("Added [\\d,]+ rows, as of 20.*, profile light, seed 1 \\(\\d+\\.\\d s\\)")
                .doesNotContain("lacked", "❗", "❌");
    }

    /** All rules are asked each time, as all are to be shown. */
    @Test
    void aSecondAndAThirdRunAddNothing() throws Exception {
        try (TestDatabase database = filled.copy()) {
            Map<String, String> before = database.digests();
            for (int run = 2; run <= 3; run++) {
                Outcome again = seed.on(database, "run", "--verbose", LIGHT);
                assertThat(again.code()).as(again.text()).isZero();
                assertThat(again.text())
                        .contains("✅ satisfied", "✅ All minimums hold.", "Nothing added")
                        .doesNotContain("+");
            }
            assertThat(database.digests()).isEqualTo(before);
        }
    }

    @Test
    void whatWasDeletedIsNamedAndComesBack() throws Exception {
        try (TestDatabase database = filled.copy()) {
            String whole = database.digest("TherapistAvailability");
            database.execute("""
                    delete from "TherapistAvailability" a using "User" u
                    where u.id = a."therapistId" and u."lastName" = 'Thompson'""");
            Outcome partial = seed.on(database, LIGHT);
            assertThat(partial.code()).as(partial.text()).isZero();
            assertThat(partial.text())
                    .containsPattern(
                            "availability +✅ \\+3\\R +Therapist Dr\\. Michael Thompson: lacked 3 availability days")
                    .contains("users                  ✅ satisfied", "✅ All minimums hold now.", "Added 3 rows");
            assertThat(database.digest("TherapistAvailability")).isEqualTo(whole);
        }
    }

    @Test
    void anAuditShowsTheGapsAndChangesNothing() throws Exception {
        try (TestDatabase database = filled.copy()) {
            database.execute("delete from \"TherapistAvailability\"");
            Map<String, String> before = database.digests();
            Outcome audit = seed.run(database.jdbcUrl(), Map.of("SEED_AUDIT", "true"), LIGHT);
            assertThat(audit.code()).as(audit.text()).isEqualTo(1);
            assertThat(audit.text())
                    .contains("🔍 postgresql://", "availability           ❗ 12 rows missing for 4 owners")
                    .contains("Therapist Dr. Michael Thompson: needs 3 availability days")
                    .contains(
                            "Together up to 12 availability days.", "❗ Gaps remain: availability.", "Nothing written");
            assertThat(database.digests()).isEqualTo(before);
        }
    }

    @Test
    void verboseShowsEveryRule() throws Exception {
        try (TestDatabase database = filled.copy()) {
            database.execute("delete from \"CommentHeart\"");
            Outcome verbose = seed.run(database.jdbcUrl(), Map.of("SEED_VERBOSE", "true"), LIGHT);
            assertThat(verbose.code()).as(verbose.text()).isZero();
            assertThat(verbose.text())
                    .containsPattern("comment\\.hearts: \\d+ owners lacked \\d+ rows, made \\d+")
                    .contains("client.posts: each has at least 2");
        }
    }
}
