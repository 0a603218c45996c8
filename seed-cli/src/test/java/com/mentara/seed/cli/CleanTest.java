package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.testkit.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code seed clean} deletes in a database that people filled by half. */
class CleanTest {

    private static final InProcess SEED = new InProcess();

    private static TestDatabase filled;
    private static Map<String, String> peoples;

    @BeforeAll
    static void fill() {
        filled = SystemTest.migrated();
        filled.execute("""
                insert into "User" (id, email, "firstName", "lastName", "createdAt", "updatedAt")
                values ('by-hand', 'hand@example.com', 'Hanna', 'Hand', '2025-11-01', '2025-11-01');
                insert into "Client" ("userId") values ('by-hand');
                insert into "Community" (id, name, slug, description, "imageUrl", "updatedAt")
                values ('mine', 'Mine', 'mine', '', '', '2025-11-01');
                insert into "Post" (id, title, content, "userId", "updatedAt")
                values ('first', 'One', 'by hand', 'by-hand', '2025-12-01')""");
        peoples = filled.digests();
        assertThat(SEED.run("--url", filled.jdbcUrl(), "--profile", "light", "--adopt", "--force"))
                .as(SEED.text())
                .isZero();
        assertThat(filled.value("select count(*) from \"Post\" where \"userId\" = 'by-hand'"))
                .isNotEqualTo("1");
    }

    @AfterAll
    static void drop() {
        filled.close();
    }

    @Test
    void whatPeopleMadeStaysExactlyAsItWas() {
        try (TestDatabase database = filled.copy()) {
            assertThat(clean(database)).as(SEED.text()).isZero();
            assertThat(SEED.out()).containsPattern("Post +-\\d+").containsPattern("Deleted [\\d,]+ seeded rows");
            assertThat(database.digests()).isEqualTo(peoples);
            assertThat(clean(database)).isZero();
            assertThat(SEED.out()).contains("There were no seeded rows.");
        }
    }

    @Test
    void aRowOfPeopleOnASeededOneIsNamedAndNothingIsDeleted() {
        try (TestDatabase database = filled.copy()) {
            database.execute("""
                    create table sticker (id int primary key, post text references "Post" (id) on delete cascade);
                    insert into sticker select 7, min(id) from "Post" where id <> 'first';
                    insert into "Client" ("userId") select min(u.id) from "User" u left join "Client" c on c."userId" = u.id
                    where c."userId" is null""");
            Map<String, String> before = database.digests();
            assertThat(clean(database)).as(SEED.text()).isEqualTo(3);
            assertThat(SEED.err())
                    .containsPattern("sticker '7' refers to Post '5eed[^']+'")
                    .containsPattern("Client '5eed[^']+' refers to User '5eed[^']+'");
            assertThat(database.digests()).isEqualTo(before);
        }
    }

    @Test
    void aProtectedDatabaseIsNotCleaned() {
        try (TestDatabase database = filled.copy()) {
            assertThat(SEED.run("db", "protect", "--url", database.jdbcUrl())).isZero();
            assertThat(clean(database)).isEqualTo(3);
            assertThat(SEED.run("clean", "--yes", "--url", "postgresql://db.invalid/shop"))
                    .isEqualTo(3);
        }
    }

    private static int clean(TestDatabase database) {
        return SEED.run("clean", "--yes", "--url", database.jdbcUrl());
    }
}
