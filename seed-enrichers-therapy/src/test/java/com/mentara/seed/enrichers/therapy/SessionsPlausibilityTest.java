package com.mentara.seed.enrichers.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.Plausibility;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every meeting, note, worksheet and review that is made, whatever else is in the database. */
class SessionsPlausibilityTest {

    /** A Friday, 8 o'clock in the morning in Manila: first meetings begin. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    /** Two weeks after the clocks of New York changed and one before those of London. */
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @CsvSource({"LIGHT, 1", "MEDIUM, 1", "HEAVY, 1", "LIGHT, 40"})
    void sessionsMakeSense(Profile profile, int scale) {
        try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
            fill(database, profile, scale, FRIDAY, Map.of());
            Plausibility sessions = new Plausibility(database);
            everything(sessions, FRIDAY);
            everybody(sessions);
            sessions.check();
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void sessionsMakeSenseAmongPeoples(Profile profile) {
        try (TestDatabase database = TestDatabase.of(PeoplesRows.scripts())) {
            fill(database, profile, 1, SPRING, Map.of());
            Plausibility sessions = new Plausibility(database);
            everything(sessions, SPRING);
            sessions.check();
        }
    }

    /** A calendar of three hours a week, and others that are full for months. */
    @Test
    void sessionsMakeSenseWhereCalendarsAreFull() {
        try (TestDatabase database = TestDatabase.of(PeoplesRows.scripts())) {
            fill(database, Profile.LIGHT, 1, SPRING, Map.of("relationship.meetings", 60, "therapist.worksheets", 60));
            Plausibility sessions = new Plausibility(database);
            everything(sessions, SPRING);
            sessions.check();
        }
    }

    @Test
    void sessionsMakeSenseInFullCalendarsOfMany() {
        try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
            fill(
                    database,
                    Profile.LIGHT,
                    1,
                    FRIDAY,
                    Map.of("therapist.clients", 8, "relationship.meetings", 40, "client.worksheets", 30));
            Plausibility sessions = new Plausibility(database);
            everything(sessions, FRIDAY);
            sessions.holds(
                    "Hardly more than usual are cancelled because there is no room",
                    "(select count(*) filter (where status = 'CANCELLED') as cancelled, count(*) filter (where \"endTime\" <= '"
                            + FRIDAY + "') as past from \"Meeting\") c",
                    "past > 500 and cancelled between 0.07 * past and 0.15 * past");
            sessions.check();
        }
    }

    private static void fill(
            TestDatabase database, Profile profile, int scale, LocalDate asOf, Map<String, Integer> minimums) {
        Seeder seeder = Seeder.on(database.dataSource())
                .only(List.of("users", "relationships", "availability", "meetings", "worksheets", "reviews"))
                .profile(profile)
                .scale(scale)
                .asOf(asOf);
        minimums.forEach(seeder::minimum);
        SeedReport report = seeder.run();
        assertThat(report.satisfied()).as(report.toString()).isTrue();
    }

    private static void everything(Plausibility sessions, LocalDate asOf) {
        String now = "timestamp '" + asOf + "'";
        MeetingInvariants.hold(sessions, now);
        WorksheetInvariants.hold(sessions, now);
        ReviewInvariants.hold(sessions, now);
    }

    /** What holds where all people were made. */
    private static void everybody(Plausibility sessions) {
        sessions.holds(
                        "A relationship begins with its first session",
                        "\"Meeting\" m where m.title in ('First session', 'Initial consultation', 'Intake session',"
                                + " 'Introductory session', 'Getting started together')",
                        "m.\"startTime\" = (select min(o.\"startTime\") from \"Meeting\" o"
                                + " where o.\"clientId\" = m.\"clientId\" and o.\"therapistId\" = m.\"therapistId\")")
                .holds(
                        "There are meetings of the past and of the future, and few that go on",
                        "(select count(*) filter (where status = 'COMPLETED') as past,"
                                + " count(*) filter (where status in ('SCHEDULED', 'CONFIRMED')) as coming,"
                                + " count(*) filter (where status in ('WAITING', 'IN_PROGRESS')) as now,"
                                + " count(*) as n from \"Meeting\") c",
                        "past >= 0.3 * n and coming >= 0.2 * n and now <= greatest(1, 0.05 * n)")
                .holds(
                        "There are worksheets of every state",
                        "(select count(distinct status) as states, count(*) as n from \"Worksheet\") c",
                        "states = 4 or n < 30 and states >= 3")
                .holds(
                        "Reviews are mostly good",
                        "(select avg(rating) as average, count(distinct rating) as ratings, count(*) as n from \"Review\") c",
                        "n < 50 or average between 4 and 4.7 and ratings >= 4")
                .holds(
                        "A therapist's reviews and worksheets differ",
                        "(select count(distinct (\"therapistId\", content)) as different, count(*) as n from \"Review\") v,"
                                + " (select count(distinct (\"therapistId\", title)) as titles, count(*) as worksheets"
                                + " from \"Worksheet\") w",
                        "different >= 0.97 * n and titles >= 0.97 * worksheets");
    }
}
