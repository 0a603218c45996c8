package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.testkit.TestDatabase;
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

    private int run(String[] arguments) {
        return seed.run(Stream.concat(Stream.of(arguments), Stream.of("--url", database.jdbcUrl()))
                .toArray(String[]::new));
    }
}
