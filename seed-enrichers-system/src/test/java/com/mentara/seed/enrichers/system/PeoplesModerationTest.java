package com.mentara.seed.enrichers.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.testkit.Plausibility;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports and blocks on a platform that people filled. */
class PeoplesModerationTest {

    private static final String SEEDED = "\"id\" like '5eed%'";

    @Test
    void moderatorsReportOthersInTheirCommunities() {
        try (TestDatabase database = filled()) {
            new Plausibility(database)
                    .holds(
                            "A report has one target",
                            "\"Report\" where " + SEEDED,
                            "num_nonnulls(\"postId\", \"commentId\", \"reportedUserId\") = 1")
                    .holds(
                            "Nobody reports their own post",
                            "\"Report\" t join \"Post\" p on p.\"id\" = t.\"postId\"",
                            "p.\"userId\" <> t.\"reporterId\" and p.\"userId\" not like 'therapist%'")
                    .holds(
                            "Nobody reports their own comment",
                            "\"Report\" t join \"Comment\" c on c.\"id\" = t.\"commentId\"",
                            "c.\"userId\" <> t.\"reporterId\"")
                    .holds(
                            "Nobody reports themselves",
                            "\"Report\" t where t.\"reportedUserId\" is not null",
                            "t.\"reportedUserId\" <> t.\"reporterId\"")
                    .holds(
                            "A report follows the post, also one of tomorrow",
                            "\"Report\" t join \"Post\" p on p.\"id\" = t.\"postId\"",
                            "t.\"createdAt\" >= p.\"createdAt\" and t.\"updatedAt\" >= t.\"createdAt\"")
                    .holds(
                            "What people reported stays and counts",
                            "\"Report\" where \"reporterId\" = 'moderator1' and \"reportedUserId\" is null",
                            "(select count(*) from \"Report\" r where r.\"reporterId\" = 'moderator1'"
                                    + " and r.\"reportedUserId\" is null) = 2")
                    .check();
        }
    }

    @Test
    void aBlockOfPeopleIsEnoughUnlessMoreIsAskedFor() {
        try (TestDatabase database = filled()) {
            assertThat(database.value("select count(*) from \"UserBlock\"")).isEqualTo("1");
            assertThat(seeder(database).minimum("database.blocks", 10).run().satisfied())
                    .isTrue();
            new Plausibility(database)
                    .holds("Ten blocks", "\"UserBlock\"", "(select count(*) from \"UserBlock\") = 10")
                    .holds("Nobody blocks themselves", "\"UserBlock\"", "\"blockerId\" <> \"blockedId\"")
                    .holds("They met before", "\"UserBlock\" b where " + SEEDED, """
                            exists (
                              select from "Comment" c join "Post" p on p."id" = c."postId"
                              where least(c."userId", p."userId") = least(b."blockerId", b."blockedId")
                                and greatest(c."userId", p."userId") = greatest(b."blockerId", b."blockedId")
                                and c."createdAt" <= b."createdAt")
                            """)
                    .check();
        }
    }

    private static TestDatabase filled() {
        TestDatabase database = TestDatabase.of(PeoplesRows.scripts());
        SeedReport report = seeder(database).run();
        assertThat(report.satisfied()).as(report.toString()).isTrue();
        return database;
    }

    private static Seeder seeder(TestDatabase database) {
        return Seeder.on(database.dataSource())
                .enrichers(List.of(new ReportsEnricher(), new UserBlocksEnricher()))
                .asOf(LocalDate.of(2026, 1, 1));
    }
}
