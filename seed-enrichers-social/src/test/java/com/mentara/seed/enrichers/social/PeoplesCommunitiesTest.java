package com.mentara.seed.enrichers.social;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Communities that people made keep what they have, and get what their members need. */
class PeoplesCommunitiesTest {

    private static final String COMMUNITIES = """
            insert into "Community" ("id", "name", "slug", "description", "imageUrl", "createdAt", "updatedAt") values
              ('name', 'Stress Support Community', 'our-stress', 'Has a name of ours.', '/1.png', '2025-05-01', '2025-05-01'),
              ('slug', 'Our Worries', 'anxiety-warriors', 'Has a slug of ours.', '/2.png', '2025-12-20', '2025-12-20'),
              ('later', 'Tomorrow', 'tomorrow', 'Is newer than now.', '/3.png', '2026-02-01', '2026-02-01');
            insert into "RoomGroup" ("id", "name", "order", "communityId") values
              ('empty', 'General', 1, 'name'), ('staff', 'Staff', 1, 'slug');
            insert into "Room" ("id", "name", "order", "postingRole", "roomGroupId") values
              ('internal', 'Team only', 1, 'moderator', 'staff');
            """;

    @Test
    void namesThatAreTakenAreLeftToPeople() {
        try (TestDatabase database = filled()) {
            assertThat(database.value("select count(*) from \"Community\"")).isEqualTo("20");
            assertThat(database.query("select \"id\" from \"Community\" where \"name\" = 'Stress Support Community'"))
                    .containsExactly(List.of("name"));
            assertThat(database.query("select \"id\" from \"Community\" where \"slug\" = 'anxiety-warriors'"))
                    .containsExactly(List.of("slug"));
        }
    }

    @Test
    void everyCommunityHasMembersWhoCanPost() {
        try (TestDatabase database = filled()) {
            assertThat(database.query("""
                            select g."communityId", count(p) >= 5, min(p."createdAt") >= min(c."createdAt")
                            from "Community" c
                            join "RoomGroup" g on g."communityId" = c."id"
                            join "Room" r on r."roomGroupId" = g."id"
                            join "Post" p on p."roomId" = r."id"
                            where c."id" in ('name', 'slug', 'later')
                            group by 1 order by 1
                            """))
                    .containsExactly(List.of("later", "t", "t"), List.of("name", "t", "t"), List.of("slug", "t", "t"));
            assertThat(database.value("select count(*) from \"Post\" where \"roomId\" = 'internal'"))
                    .isEqualTo("0");
        }
    }

    private static TestDatabase filled() {
        TestDatabase database = TestDatabase.of(Migrations.scripts());
        database.execute(COMMUNITIES);
        SeedReport report = Seeder.on(database.dataSource())
                .only(SocialPlausibilityTest.ENRICHERS)
                .minimum("database.communities", 20)
                .asOf(LocalDate.of(2026, 1, 1))
                .run();
        assertThat(report.satisfied()).isTrue();
        return database;
    }
}
