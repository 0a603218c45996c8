package com.mentara.seed.enrichers.social;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.TestDatabase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people wrote, liked and agreed on by hand, odd as it may be, stays as it is and gets what it lacks. */
class PeoplesThreadsTest {

    private static final String PEOPLE = """
            insert into "Community" ("id", "name", "slug", "description", "imageUrl", "createdAt", "updatedAt") values
              ('ours', 'Ours', 'ours', 'Made by people.', '/1.png', '2025-05-01', '2025-05-01');
            insert into "RoomGroup" ("id", "name", "order", "communityId") values
              ('talk', 'Talk', 1, 'ours'), ('therapy', 'Group therapy', 7, 'ours'), ('again', 'Group therapy', 8, 'ours');
            insert into "Room" ("id", "name", "order", "postingRole", "roomGroupId") values
              ('all', 'All', 1, 'everybody', 'talk'), ('twice', 'All', 1, 'member', 'talk');
            insert into "Membership" ("id", "userId", "communityId", "joinedAt")
              select 'c' || number, "userId", 'ours', timestamp '2025-06-01' + interval '30 days' * number
              from (select "userId", row_number() over (order by "userId") as number from "Client") c;
            insert into "Membership" ("id", "userId", "communityId", "joinedAt")
              select 't' || "userId", "userId", 'ours', timestamp '2026-03-01' from "Therapist";
            insert into "Post" ("id", "title", "content", "createdAt", "updatedAt", "userId", "roomId")
              select t.id, t.id, 'By hand.', t.at, t.at, m."userId", t.room
              from (values ('quiet', timestamp '2025-07-01', 'c1', 'all'), ('answered', '2025-07-02', 'c2', 'twice'),
                           ('lost', '2025-07-03', 'c3', null), ('tomorrow', '2026-02-01', 'c4', 'all'))
                   as t (id, at, member, room)
              join "Membership" m on m."id" = t.member;
            insert into "Comment" ("id", "postId", "userId", "content", "parentId", "createdAt", "updatedAt")
              select t.id, t.post, m."userId", t.text, t.parent, t.at, t.at
              from (values ('own', 'answered', 'c2', 'To myself.', null, timestamp '2025-07-03'),
                           ('same', 'answered', 'c3', 'Yes.', null, '2025-07-04'),
                           ('same again', 'answered', 'c4', 'Yes.', 'same', '2025-07-05'),
                           ('deeper', 'answered', 'c3', 'No.', 'same again', '2025-07-06'),
                           ('nowhere', 'lost', 'c1', 'Hello?', null, '2025-07-07'))
                   as t (id, post, member, text, parent, at)
              join "Membership" m on m."id" = t.member;
            insert into "PostHeart" ("id", "postId", "userId", "createdAt")
              select 'heart', 'quiet', "userId", '2025-07-01' from "Membership" where "id" = 'c1';
            insert into "Meeting" ("id", "title", "startTime", "duration", "clientId", "therapistId", "updatedAt", "meetingType")
              select t.id, null, t.at, 60, m."userId", (select min("userId") from "Therapist"), t.at, t.type
              from (values ('m1', timestamp '2025-08-01', 'c1', 'video'),
                           ('a meeting with an id that is longer than a UUID', '2025-04-01', 'c1', 'video'),
                           ('m2', '2025-08-03', 'c1', 'in-person')) as t (id, at, member, type)
              join "Membership" m on m."id" = t.member;
            """;

    @Test
    void whatPeopleMadeStaysAndGetsWhatItLacks() {
        try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
            assertThat(EngagementPlausibilityTest.seeder(database)
                            .only(Set.of("users"))
                            .run()
                            .satisfied())
                    .isTrue();
            database.execute(PEOPLE);
            List<List<String>> before = peoplesRows(database);
            SeedReport report = EngagementPlausibilityTest.seeder(database).run();
            assertThat(report.satisfied()).as(report.toString()).isTrue();
            assertThat(peoplesRows(database)).isEqualTo(before);
            answers(database);
            hearts(database);
            rooms(database);
        }
    }

    private static void answers(TestDatabase database) {
        assertThat(database.query("""
                        select p."id", count(c) filter (where c."parentId" is null) >= 2,
                               count(c) filter (where c."id" like '5eed%' and c."parentId" is null
                                                and (c."createdAt" < p."createdAt" or c."userId" = p."userId"))
                        from "Post" p left join "Comment" c on c."postId" = p."id"
                        where p."id" in ('quiet', 'answered', 'tomorrow') group by p."id" order by 1
                        """))
                .containsExactly(
                        List.of("answered", "t", "0"), List.of("quiet", "t", "0"), List.of("tomorrow", "t", "0"));
        assertThat(database.value("select count(*) from \"Comment\" where \"postId\" = 'lost'"))
                .isEqualTo("1");
        assertThat(database.value(
                        "select count(*) from \"Comment\" where \"parentId\" in ('same again', 'deeper', 'nowhere')"
                                + " and \"id\" like '5eed%'"))
                .isEqualTo("0");
    }

    private static void hearts(TestDatabase database) {
        assertThat(database.value("""
                        select count(*) from "PostHeart" h join "Post" p on p."id" = h."postId"
                        where h."id" like '5eed%' and (h."userId" = p."userId" or h."createdAt" < p."createdAt")
                        """)).isEqualTo("0");
        assertThat(database.value("select count(*) from \"PostHeart\" where \"postId\" = 'lost'"))
                .isEqualTo("0");
    }

    private static void rooms(TestDatabase database) {
        assertThat(database.query("""
                        select r."name", g."name", r."postingRole" from "Room" r
                        join "RoomGroup" g on g."id" = r."roomGroupId"
                        where g."communityId" = 'ours' and r."id" like '5eed%' order by g."name" desc, r."order", r."name"
                        """))
                .contains(
                        List.of("Session m1", "Sessions", "therapist"),
                        List.of("Session a meeting with an id that is longer than a UUID", "Sessions", "therapist"))
                .extracting(row -> row.get(0))
                .doesNotContain("Session m2", "General Discussion");
        assertThat(
                        database.value(
                                "select count(*) from \"RoomGroup\" where \"communityId\" = 'ours' and \"name\" = 'Group therapy'"))
                .isEqualTo("2");
    }

    private static List<List<String>> peoplesRows(TestDatabase database) {
        return database.query("""
                select 'p' as kind, md5(p::text) from "Post" p where "id" not like '5eed%'
                union all select 'c', md5(c::text) from "Comment" c where "id" not like '5eed%'
                union all select 'h', md5(h::text) from "PostHeart" h where "id" not like '5eed%'
                union all select 'r', md5(r::text) from "Room" r where "id" not like '5eed%'
                union all select 'm', md5(m::text) from "Meeting" m where "id" not like '5eed%'
                order by 1, 2
                """);
    }
}
