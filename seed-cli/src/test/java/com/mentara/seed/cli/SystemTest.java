package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.SeedException;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.RuleReport;
import com.mentara.seed.engine.SeedReport.Status;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** All of Mentara's enrichers together, on its real tables. */
class SystemTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void anEmptyDatabaseIsFilledAndASecondRunAddsNothing() {
        try (TestDatabase database = migrated()) {
            SeedReport first = seeder(database).run();
            assertThat(first.satisfied()).as(first.toString()).isTrue();
            assertThat(first.added()).isGreaterThan(100);
            SortedMap<String, String> filled = database.digests();

            for (int again = 0; again < 3; again++) {
                SeedReport next = seeder(database).run();
                assertThat(next.satisfied()).isTrue();
                assertThat(next.added()).isZero();
                assertThat(next.enrichers()).extracting(EnricherReport::status).containsOnly(Status.SATISFIED);
            }
            assertThat(seeder(database).audit().satisfied()).isTrue();
            assertThat(database.digests()).isEqualTo(filled);
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void twoEmptyDatabasesGetTheSameRows() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try (TestDatabase one = migrated();
                TestDatabase other = migrated()) {
            seeder(one).run();
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            seeder(other).chunk(7).jobs(4).run();
            assertThat(other.digests()).isEqualTo(one.digests());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theApplicationsOwnTablesAreFilledAsTheyAre() {
        try (TestDatabase application = TestDatabase.of(List.of(Migrations.application()));
                TestDatabase ours = migrated()) {
            SeedReport report = seeder(application).run();
            seeder(ours).run();
            assertThat(report.satisfied()).as(report.toString()).isTrue();
            SortedMap<String, String> expected = new TreeMap<>(ours.digests());
            expected.keySet().retainAll(application.digests().keySet());
            assertThat(application.digests()).isEqualTo(expected);
        }
    }

    @Test
    void aThirdOfThePostsComesBackAsItWasOnAnotherDay() {
        try (TestDatabase database = migrated()) {
            seeder(database).run();
            Map<String, String> before = rows(database, "Post");
            database.execute("delete from \"Post\" where ('x' || substr(md5(id), 1, 4))::bit(16)::int % 3 = 0");
            int deleted = before.size() - rows(database, "Post").size();
            assertThat(deleted).isGreaterThan(before.size() / 5);

            assertThat(seeder(database).asOf(DAY.plusDays(1)).run().satisfied()).isTrue();

            Map<String, String> after = rows(database, "Post");
            after.entrySet().removeAll(before.entrySet());
            // Posts that a community must have from the last 30 days lie near "now" by their meaning.
            assertThat(after.size()).isLessThanOrEqualTo(before.size() / 50);
        }
    }

    @Test
    void peoplesRowsCountAndStay() {
        try (TestDatabase database = migrated()) {
            database.execute("""
                    insert into "User" (id, email, "firstName", "lastName", "createdAt", "updatedAt")
                    values ('by-hand', 'hand@example.com', 'Hanna', 'Hand', '2025-11-01', '2025-11-01');
                    insert into "Client" ("userId") values ('by-hand');
                    insert into "Post" (id, title, content, "userId", "updatedAt")
                    values ('first', 'One', 'by hand', 'by-hand', '2025-12-01'), ('second', 'Two', 'by hand', 'by-hand', '2025-12-01')""");
            List<List<String>> mine = query(database, "select p::text from \"Post\" p order by id");

            SeedReport report =
                    seeder(database).force(true).profile(Profile.MEDIUM).run();

            assertThat(report.satisfied()).as(report.toString()).isTrue();
            assertThat(database.value("select count(*) from \"Post\" where \"userId\" = 'by-hand'"))
                    .isEqualTo("5");
            assertThat(query(database, "select p::text from \"Post\" p where id in ('first', 'second') order by id"))
                    .isEqualTo(mine);
        }
    }

    @Test
    void whoIsServedByALaterRowDidNotFallShort() {
        try (TestDatabase database = migrated()) {
            RuleReport shared = seeder(database).minimum("therapist.clients", 8).run().enrichers().stream()
                    .flatMap(enricher -> enricher.rules().stream())
                    .filter(rule -> rule.name().equals("relationship.shared-communities"))
                    .findFirst()
                    .orElseThrow();
            // A therapist's membership serves all of its clients in that community.
            assertThat(shared.added()).isLessThan(shared.before().rows());
            assertThat(shared.after().owners()).isZero();
            assertThat(shared.shortfalls()).isEmpty();
        }
    }

    @Test
    void aPopulationThatPeopleMadeIsLeftAlone() {
        try (TestDatabase database = migrated()) {
            database.execute("insert into \"User\" (id, email, \"firstName\", \"lastName\", \"updatedAt\")"
                    + " values ('by-hand', 'hand@example.com', 'Hanna', 'Hand', now())");
            SeedReport report = seeder(database).only(List.of("users")).run();
            assertThat(report.added()).isZero();
            assertThat(seeder(database)
                            .only(List.of("users"))
                            .minimum("database.admins", 3)
                            .run()
                            .added())
                    .isEqualTo(6);
        }
    }

    @Test
    void aSatisfiedDatabaseCostsAsManyStatementsHoweverLargeItIs() {
        try (TestDatabase small = migrated();
                TestDatabase large = migrated()) {
            seeder(small).run();
            seeder(large).scale(5).run();
            assertThat(statements(large, seeder -> seeder.scale(5))).isEqualTo(statements(small, seeder -> seeder));
        }
    }

    @Test
    void aFillNeedsNoMoreRightsThanToReadAndInsert() {
        try (TestDatabase database = migrated()) {
            String role = "fills_" + Long.toHexString(System.identityHashCode(database));
            database.execute("create role " + role + "; grant usage on schema public to " + role
                    + "; grant select, insert on all tables in schema public to " + role);
            try {
                SeedReport report = Seeder.on(as(database, role))
                        .profile(Profile.LIGHT)
                        .asOf(DAY)
                        .run();
                assertThat(report.satisfied()).as(report.toString()).isTrue();
            } finally {
                database.execute("drop owned by " + role + "; drop role " + role);
            }
        }
    }

    @Test
    void aMissingColumnAndARenamedValueAreFoundBeforeAnythingIsWritten() {
        try (TestDatabase database = migrated()) {
            database.execute("alter table \"Post\" drop column content;"
                    + " alter type \"TherapistApplicationStatus\" rename value 'APPROVED' to 'ACCEPTED'");
            assertThatThrownBy(() -> seeder(database).run())
                    .isInstanceOfSatisfying(
                            SeedException.class, e -> assertThat(e.code()).isEqualTo(SeedException.Code.PLAN))
                    .hasMessageContaining("no column Post.content")
                    .hasMessageContaining("APPROVED");
            assertThat(database.value("select count(*) from \"User\"")).isEqualTo("0");
        }
    }

    @Test
    void oneRunAtATime() throws SQLException {
        try (TestDatabase database = migrated();
                Connection other = database.dataSource().getConnection()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("select pg_advisory_xact_lock((x'73656564'::bigint << 32) | 1)");
            }
            assertThatThrownBy(() -> seeder(database).run())
                    .isInstanceOfSatisfying(
                            SeedException.class, e -> assertThat(e.code()).isEqualTo(SeedException.Code.LOCKED))
                    .hasMessageContaining("process ");
            other.rollback();
            assertThat(seeder(database).run().satisfied()).isTrue();
        }
    }

    private static Seeder seeder(TestDatabase database) {
        return Seeder.on(database.dataSource()).profile(Profile.LIGHT).asOf(DAY);
    }

    private static int statements(TestDatabase database, java.util.function.UnaryOperator<Seeder> as) {
        StatementCount counting = new StatementCount(database.dataSource());
        SeedReport report = as.apply(
                        Seeder.on(counting.source()).profile(Profile.LIGHT).asOf(DAY))
                .run();
        assertThat(report.added()).isZero();
        return counting.statements();
    }

    private static javax.sql.DataSource as(TestDatabase database, String role) {
        org.postgresql.ds.PGSimpleDataSource source = (org.postgresql.ds.PGSimpleDataSource) database.dataSource();
        source.setOptions("-c role=" + role);
        return source;
    }

    private static Map<String, String> rows(TestDatabase database, String table) {
        Map<String, String> rows = new TreeMap<>();
        database.query("select id, t::text from \"" + table + "\" t").forEach(row -> rows.put(row.get(0), row.get(1)));
        return rows;
    }

    private static List<List<String>> query(TestDatabase database, String sql) {
        return database.query(sql);
    }

    static TestDatabase migrated() {
        return TestDatabase.of(Migrations.scripts());
    }
}
