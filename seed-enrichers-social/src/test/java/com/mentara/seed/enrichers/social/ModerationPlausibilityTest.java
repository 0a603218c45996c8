package com.mentara.seed.enrichers.social;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is reported in communities, and who has blocked whom, makes sense. Those enrichers are of another module, which cannot
 * be tested with the communities of this one, since these are tested with its users.
 */
class ModerationPlausibilityTest {

    private static final Set<String> ENRICHERS = enrichers();

    private static final String REPORTS = """
            (select t.*, coalesce(p."createdAt", c."createdAt") as written, coalesce(p."userId", c."userId") as author,
                    g."communityId" as community
             from "Report" t
             left join "Comment" c on c."id" = t."commentId"
             left join "Post" p on p."id" = t."postId"
             left join "Post" o on o."id" = coalesce(t."postId", c."postId")
             left join "Room" r on r."id" = o."roomId"
             left join "RoomGroup" g on g."id" = r."roomGroupId") t\
            """;

    private enum Invariant {
        REPORT_HAS_ONE_TARGET("\"Report\" t", "num_nonnulls(t.\"postId\", t.\"commentId\", t.\"reportedUserId\") <> 1"),
        REPORT_FOLLOWS_WHAT_WAS_WRITTEN(
                REPORTS + " where t.\"reportedUserId\" is null",
                "t.written is null or t.\"createdAt\" < t.written or t.author = t.\"reporterId\""),
        REPORTER_LOOKS_AFTER_THE_COMMUNITY(REPORTS + " where t.\"reportedUserId\" is null", """
                not exists (select from "ModeratorCommunity" m where m."moderatorId" = t."reporterId"
                            and m."communityId" = t.community and m."assignedAt" <= t."createdAt")
                """),
        REPORTED_PERSON_IS_A_CLIENT_IN_A_COMMUNITY_OF_THE_REPORTER(
                "\"Report\" t where t.\"reportedUserId\" is not null", """
                t."reportedUserId" = t."reporterId" or not exists (
                  select from "ModeratorCommunity" o
                  join "Membership" m on m."communityId" = o."communityId"
                  join "Client" c on c."userId" = m."userId"
                  where o."moderatorId" = t."reporterId" and m."userId" = t."reportedUserId"
                    and greatest(o."assignedAt", m."joinedAt") <= t."createdAt")
                """),
        REPORT_IS_DECIDED_LATER_IF_AT_ALL("\"Report\" t", """
                t."createdAt" > date '2026-01-01' or t."updatedAt" > date '2026-01-01'
                or case t."status" when 'PENDING' then t."updatedAt" <> t."createdAt" else t."updatedAt" < t."createdAt" end
                """),
        REPORT_HAS_A_KNOWN_REASON("\"Report\" t", """
                t."reason" not in ('Inappropriate content', 'Spam or misleading information', 'Harassment or bullying')
                """),
        REPORT_CAN_BE_READ("\"Report\" t where t.\"content\" is not null", """
                t."content" ~ '[{}|]|=>|  | [.,;?!]' or t."content" !~ '^[A-Z].*[.?]$' or length(t."content") < 15
                """),
        MOST_REPORTS_ARE_EXPLAINED(
                "(select count(\"content\") as explained, count(*) as reports from \"Report\") t",
                "t.explained < 0.6 * t.reports"),
        ALL_STATUSES_OCCUR_FOR_EACH_MODERATOR("\"Moderator\" m", """
                (select count(distinct t."status") from "Report" t where t."reporterId" = m."userId") < 3
                """),
        ALL_TARGETS_OCCUR(
                "(select count(\"postId\") as posts, count(\"commentId\") as comments, count(\"reportedUserId\") as persons"
                        + " from \"Report\") t",
                "least(t.posts, t.comments, t.persons) = 0"),
        NOBODY_REPORTS_TWICE("""
                (select count(*) as n from "Report"
                 group by "reporterId", coalesce("postId", "commentId", "reportedUserId")) t
                """, "t.n > 1"),
        BLOCK_IS_AMONG_CLIENTS_WHO_MET("\"UserBlock\" b", """
                b."blockerId" = b."blockedId" or not exists (
                  select from "Comment" c join "Post" p on p."id" = c."postId"
                  join "Client" one on one."userId" = p."userId" join "Client" two on two."userId" = c."userId"
                  where b."createdAt" between c."createdAt" and date '2026-01-01'
                    and (b."blockerId", b."blockedId") in ((p."userId", c."userId"), (c."userId", p."userId")))
                """),
        BLOCK_IS_RECENT("\"UserBlock\" b", "b.\"createdAt\" < date '2026-01-01' - 10"),
        BLOCK_CAN_BE_READ("\"UserBlock\" b where b.\"reason\" is not null", """
                b."reason" ~ '[{}|]|  | [.,;?!]' or b."reason" !~ '^[A-Z].*[.]$'
                """);

        private final String rows;
        private final String broken;

        Invariant(String rows, String broken) {
            this.rows = rows;
            this.broken = broken;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyInvariantHolds(Profile profile) {
        try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
            SeedReport report = EngagementPlausibilityTest.seeder(database)
                    .only(ENRICHERS)
                    .profile(profile)
                    .run();
            assertThat(report.satisfied()).as(report.toString()).isTrue();
            SoftAssertions softly = new SoftAssertions();
            for (Invariant invariant : Invariant.values()) {
                List<String> row = database.query("select count(*), count(*) filter (where " + invariant.broken
                                + ") from " + invariant.rows)
                        .get(0);
                softly.assertThat(row.get(0)).as("%s looks at rows", invariant).isNotEqualTo("0");
                softly.assertThat(row.get(1)).as("%s is broken by", invariant).isEqualTo("0");
            }
            softly.assertAll();
        }
    }

    private static Set<String> enrichers() {
        Set<String> names = new TreeSet<>(SocialPlausibilityTest.ENRICHERS);
        names.addAll(Set.of("comments", "reports", "user-blocks"));
        return Set.copyOf(names);
    }
}
