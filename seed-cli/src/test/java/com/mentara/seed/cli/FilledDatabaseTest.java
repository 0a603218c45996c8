package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the commands that only look tell of a filled database. */
class FilledDatabaseTest {

    private static TestDatabase database;

    private final InProcess seed = new InProcess();

    @BeforeAll
    static void fill() {
        database = SystemTest.migrated();
        Seeder.on(database.dataSource())
                .profile(Profile.LIGHT)
                .asOf(LocalDate.of(2026, 1, 1))
                .verifying(false)
                .run();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void everyKindOfOwnerHasAName() {
        List<String> arguments = new ArrayList<>(List.of("audit", "--verbose", "--profile", "light"));
        Stream.of(
                        "community.members",
                        "admin.audit-logs",
                        "moderator.communities",
                        "post.comments",
                        "comment.hearts",
                        "relationship.meetings",
                        "meeting.notes",
                        "worksheet.submissions",
                        "conversation.messages",
                        "message.reactions",
                        "payment.invoices")
                .forEach(key -> arguments.addAll(List.of("--min", key + "=1000")));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(ExitCode.GAPS_REMAIN.number());
        assertThat(seed.out())
                .containsPattern("Community Stress Support Community: needs \\d+ members")
                .containsPattern("Admin Robert Anderson: needs \\d+ audit logs")
                .containsPattern("Moderator Alex Morgan: needs \\d+ communities")
                .containsPattern("Post [A-Z].*: needs \\d+ comments")
                .containsPattern("Comment by [A-Z][a-z]+ .*: needs \\d+ hearts")
                .containsPattern("Relationship of [A-Z].* and (Dr\\. )?[A-Z].*: needs \\d+ meetings")
                .containsPattern("Meeting of [A-Z].* at 202\\d-.*: needs \\d+ notes")
                .containsPattern("Worksheet [A-Z].*: needs \\d+ submissions")
                .containsPattern("Message by [A-Z].*: needs \\d+ reactions")
                .containsPattern("Payment by [A-Z].*: needs \\d+ invoices");
    }

    @Test
    void theFingerprintIsThatOfTheSeededRowsAndOfNothingElse() {
        String digest = fingerprint(database);
        assertThat(digest).matches("[0-9a-f]{4}(-[0-9a-f]{4}){3}\\R");
        try (TestDatabase copy = database.copy()) {
            copy.execute("""
                    update "Post" set title = title where "userId" < (select max("userId") from "Post");
                    insert into "Community" (id, name, slug, description, "imageUrl", "updatedAt")
                    values ('mine', 'Mine', 'mine', '', '', now());
                    do $$ begin
                      execute format('alter database %I set timezone to "Asia/Kathmandu"', current_database());
                    end $$""");
            assertThat(fingerprint(copy)).isEqualTo(digest);
            copy.execute("update \"Post\" set title = title || '!' where id = (select min(id) from \"Post\")");
            assertThat(fingerprint(copy)).isNotEqualTo(digest);
        }
        assertThat(run("fingerprint", "--verbose", "--only", "posts")).isZero();
        assertThat(seed.out()).containsPattern("[0-9a-f-]{19}  Post +\\d+ rows");
    }

    /** Seven communities, and everybody is to be in nine. */
    @Test
    void aPoolThatIsTooSmallIsListedWithItsReason() {
        try (TestDatabase copy = database.copy()) {
            int exit = seed.run(
                    "--url",
                    copy.jdbcUrl(),
                    "--profile",
                    "light",
                    "--only",
                    "memberships",
                    "--min",
                    "client.memberships=9");
            assertThat(exit).as(seed::err).isEqualTo(ExitCode.GAPS_REMAIN.number());
            assertThat(seed.out())
                    .containsPattern("client\\.memberships: .* has 7 of 9; only \\d to choose from in Community")
                    .contains("16 rows missing for 8 owners");
            assertThat(copy.value("select count(*) from \"Membership\" m join \"Client\" c using (\"userId\")"))
                    .isEqualTo("56");
        }
    }

    private String fingerprint(TestDatabase of) {
        assertThat(seed.run("fingerprint", "--url", of.jdbcUrl())).isZero();
        return seed.out();
    }

    @Test
    void anEnricherIsExplained() {
        assertThat(run("explain", "posts")).as(seed::err).isZero();
        assertThat(seed.out())
                .contains(
                        "posts",
                        "What people write",
                        "| `client.posts` | 2 | 5 | 10 |",
                        "- Each client has at least 2 (light), 5 (medium) or 10 (heavy) posts.",
                        "```sql",
                        "### A row of `Post`")
                .containsPattern("\\| `id` \\| `5eed");
        assertThat(run("explain", "post")).isEqualTo(ExitCode.USAGE.number());
        assertThat(seed.err()).contains("Did you mean 'posts'?");
    }

    @Test
    void theReferenceIsCurrent() throws IOException {
        assertThat(run("docs")).as(seed::err).isZero();
        assertThat(seed.out())
                .as(
                        "The rules or rows have changed. Renew the reference with `-Dseed.docs.renew=true`, look at what differs, and"
                                + " check it in.")
                .isEqualTo(reference());
    }

    /** What is checked in; renewed first where that is asked for. */
    private String reference() throws IOException {
        Path file = Path.of("..", "docs", "enricher-reference.md");
        if (Boolean.getBoolean("seed.docs.renew")) {
            Files.writeString(file, seed.out());
        }
        return Files.readString(file);
    }

    private int run(String... arguments) {
        return seed.run(Stream.concat(Stream.of(arguments), Stream.of("--url", database.jdbcUrl()))
                .toArray(String[]::new));
    }
}
