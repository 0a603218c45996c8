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
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every meeting, note, worksheet and review that is made, whatever else is in the database. */
class SessionsPlausibilityTest {

    private static final String MADE = ".id like '5eed____-____-8%'";
    private static final String MEETINGS = "\"Meeting\" m join \"ClientTherapist\" r on r.\"clientId\" = m.\"clientId\""
            + " and r.\"therapistId\" = m.\"therapistId\"";
    private static final String NOTES =
            "\"MeetingNotes\" n join \"Meeting\" m on m.id = n.\"meetingId\" where n" + MADE;
    private static final String WORKSHEETS =
            "\"Worksheet\" w join \"ClientTherapist\" r on r.\"clientId\" = w.\"clientId\""
                    + " and r.\"therapistId\" = w.\"therapistId\"";
    private static final String SUBMISSIONS =
            "\"WorksheetSubmission\" s join \"Worksheet\" w on w.id = s.\"worksheetId\" where s" + MADE;
    private static final String REVIEWS = "\"Review\" v join \"Meeting\" m on m.id = v.\"meetingId\" where v" + MADE;
    private static final String END = "m.\"startTime\" + m.duration * interval '1 minute'";
    private static final String PLAIN = " !~ '[{}|<>]|=>|  '";

    /** A Friday, 8 o'clock in the morning in Manila: first meetings begin. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    /** Two weeks after the clocks of New York changed and one before those of London. */
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @EnumSource(Profile.class)
    void sessionsMakeSense(Profile profile) {
        try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
            fill(database, profile, FRIDAY, Map.of());
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
            fill(database, profile, SPRING, Map.of());
            Plausibility sessions = new Plausibility(database);
            everything(sessions, SPRING);
            sessions.check();
        }
    }

    /** A calendar of three hours a week, and others that are full for months. */
    @Test
    void sessionsMakeSenseWhereCalendarsAreFull() {
        try (TestDatabase database = TestDatabase.of(PeoplesRows.scripts())) {
            fill(database, Profile.LIGHT, SPRING, Map.of("relationship.meetings", 60, "therapist.worksheets", 60));
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
                    FRIDAY,
                    Map.of("therapist.clients", 8, "relationship.meetings", 40, "client.worksheets", 30));
            Plausibility sessions = new Plausibility(database);
            everything(sessions, FRIDAY);
            sessions.holds(
                    "Hardly more than usual are cancelled because there is no room",
                    "(select count(*) filter (where status = 'CANCELLED') as cancelled, count(*) filter (where \"endTime\" <= '"
                            + FRIDAY + "') as past from \"Meeting\") c",
                    "past > 500 and cancelled between 0.07 * past and 0.13 * past");
            sessions.check();
        }
    }

    private static void fill(TestDatabase database, Profile profile, LocalDate asOf, Map<String, Integer> minimums) {
        Seeder seeder = Seeder.on(database.dataSource())
                .only(List.of("users", "relationships", "availability", "meetings", "worksheets", "reviews"))
                .profile(profile)
                .asOf(asOf);
        minimums.forEach(seeder::minimum);
        SeedReport report = seeder.run();
        assertThat(report.satisfied()).as(report.toString()).isTrue();
    }

    private static void everything(Plausibility sessions, LocalDate asOf) {
        String now = "timestamp '" + asOf + "'";
        calendars(sessions);
        courses(sessions, now);
        notes(sessions, now);
        worksheets(sessions, now);
        submissions(sessions);
        reviews(sessions, now);
    }

    private static void calendars(Plausibility sessions) {
        sessions.holds(
                        "A meeting belongs to a relationship and was booked after it began, hours before it starts",
                        MEETINGS + " where m" + MADE,
                        "r.status = 'active' and m.\"createdAt\" >= r.\"assignedAt\""
                                + " and m.\"createdAt\" <= m.\"startTime\" - interval '2 hours'")
                .holds(
                        "A meeting lies inside hours that the therapist offered when it was booked",
                        "\"Meeting\" m where m" + MADE,
                        "exists (select from \"TherapistAvailability\" a, lateral (select"
                                + " m.\"startTime\" at time zone 'UTC' at time zone a.timezone as s,"
                                + " (" + END + ") at time zone 'UTC' at time zone a.timezone as e) t"
                                + " where a.\"therapistId\" = m.\"therapistId\" and a.\"isAvailable\""
                                + " and a.id not similar to '(o|m[12])%'"
                                + " and extract(dow from s)::text = a.\"dayOfWeek\" and s::date = e::date"
                                + " and s::time >= a.\"startTime\"::time and e::time <= a.\"endTime\"::time"
                                + " and a.\"createdAt\" <= m.\"createdAt\")")
                .holds("Nobody is in two meetings at once", "\"Meeting\" m where m" + MADE, alone())
                .holds(
                        "Meetings have ends",
                        "\"Meeting\" m where m" + MADE,
                        "m.\"endTime\" = " + END + " and m.duration > 0 and m.duration <= 90")
                .holds(
                        "Meetings begin at full, half or quarter hours",
                        "\"Meeting\" m where m" + MADE,
                        "extract(epoch from m.\"startTime\")::bigint % 900 = 0");
    }

    private static String alone() {
        return "m.status = 'CANCELLED' or not exists (select from \"Meeting\" o where o.id <> m.id and o.status <> 'CANCELLED'"
                + " and (o.\"clientId\" = m.\"clientId\" or o.\"therapistId\" = m.\"therapistId\")"
                + " and o.\"startTime\" < " + END
                + " and m.\"startTime\" < o.\"startTime\" + o.duration * interval '1 minute')";
    }

    private static void courses(Plausibility sessions, String now) {
        sessions.holds(
                        "The status follows from the time",
                        "\"Meeting\" m where m" + MADE,
                        "case when " + END + " <= greatest(" + now + ", m.\"createdAt\") and " + END + " <= " + now
                                + " then m.status in ('COMPLETED', 'CANCELLED', 'NO_SHOW')"
                                + " when m.\"startTime\" <= " + now + " then m.status in ('IN_PROGRESS', 'WAITING')"
                                + " else m.status in ('SCHEDULED', 'CONFIRMED') end")
                .holds(
                        "Who waits does so since a quarter of an hour at most",
                        "(select count(*) filter (where status = 'WAITING' and \"startTime\" < " + now
                                + " - interval '15 minutes') as n from \"Meeting\" m where m" + MADE + ") w",
                        "n = 0")
                .holds(
                        "Nothing has happened after now, nothing changed before it was made",
                        MEETINGS + " where m" + MADE,
                        "m.\"createdAt\" <= m.\"updatedAt\"" + " and m.\"updatedAt\" <= greatest(" + now
                                + ", r.\"assignedAt\")")
                .holds(
                        "What took place was closed afterwards, what was cancelled before",
                        "\"Meeting\" m where m" + MADE + " and m.status in ('COMPLETED', 'CANCELLED', 'NO_SHOW')",
                        "case m.status when 'COMPLETED' then m.\"updatedAt\" >= m.\"endTime\""
                                + " when 'CANCELLED' then m.\"updatedAt\" <= m.\"startTime\""
                                + " else m.\"updatedAt\" between m.\"startTime\" and m.\"endTime\" end")
                .holds(
                        "Video meetings have an address, others none",
                        "\"Meeting\" m join \"Therapist\" t on t.\"userId\" = m.\"therapistId\" where m" + MADE,
                        "case when m.\"meetingType\" = 'video' then m.\"meetingUrl\" = 'https://meet.mentaradev.local/session/'"
                                + " || m.id and t.\"comfortableUsingVideoConferencing\""
                                + " else m.\"meetingUrl\" is null and m.\"meetingType\" in ('audio', 'chat') end")
                .holds(
                        "Titles and descriptions read well",
                        "\"Meeting\" m where m" + MADE,
                        "m.title ~ '^[A-Z].+[a-z]$' and m.title" + PLAIN
                                + " and (m.description is null or m.description ~ '^[A-Z].+[.]$' and m.description"
                                + PLAIN + ")");
    }

    private static void notes(Plausibility sessions, String now) {
        sessions.holds("Notes are about completed meetings", NOTES, "m.status = 'COMPLETED'")
                .holds(
                        "Every completed meeting has a note, and its note only one",
                        "\"Meeting\" m where m.status = 'COMPLETED'",
                        "case when m.id = 'p1' then 0 else 1 end = (select count(*) from \"MeetingNotes\" n"
                                + " where n.\"meetingId\" = m.id and n.notes !~ '^Addendum' and n" + MADE + ")")
                .holds(
                        "Notes are written within hours, addenda within days",
                        NOTES + " and m.\"startTime\" < " + now,
                        "n.\"createdAt\" >= m.\"createdAt\" and n.\"updatedAt\" >= n.\"createdAt\""
                                + " and n.\"createdAt\" between " + END + " and greatest(m.\"createdAt\", " + END + ")"
                                + " + case when n.notes ~ '^Addendum' then interval '3 days' else interval '2 hours' end")
                .holds("Notes are not from the future", NOTES + " and m" + MADE, "n.\"updatedAt\" <= " + now)
                .holds("Notes read well", NOTES, "n.notes ~ '^[A-Z].+[.]$' and n.notes" + PLAIN);
    }

    private static void worksheets(Plausibility sessions, String now) {
        sessions.holds(
                        "A worksheet belongs to a relationship and was given after it began",
                        WORKSHEETS + " where w" + MADE,
                        "r.status = 'active' and w.\"createdAt\" >= r.\"assignedAt\" and w.\"createdAt\" < w.\"dueDate\"")
                .holds(
                        "The status follows from the time",
                        WORKSHEETS + " where w" + MADE,
                        "case w.status when 'ASSIGNED' then w.\"dueDate\" > " + now
                                + " when 'OVERDUE' then w.\"dueDate\" <= " + now
                                + " and w.\"updatedAt\" >= w.\"dueDate\" else true end"
                                + " and w.\"updatedAt\" >= w.\"createdAt\""
                                + " and w.\"updatedAt\" <= greatest(" + now + ", r.\"assignedAt\")")
                .holds(
                        "No title twice for a client and therapist",
                        "\"Worksheet\" w where w" + MADE,
                        "not exists (select from \"Worksheet\" o where o.id <> w.id and o.title = w.title"
                                + " and o.\"clientId\" = w.\"clientId\" and o.\"therapistId\" = w.\"therapistId\")")
                .holds(
                        "Worksheets read well and name their files",
                        "\"Worksheet\" w where w" + MADE,
                        "w.title ~ '^[A-Z].+[a-z)]$' and w.title" + PLAIN + " and w.instructions ~ '^[A-Z].+[.]$'"
                                + " and w.instructions" + PLAIN
                                + " and cardinality(w.\"materialUrls\") = cardinality(w.\"materialNames\")"
                                + " and cardinality(w.\"materialUrls\") <= 1"
                                + " and array_to_string(w.\"materialNames\", '') ~ '^([a-z0-9-]+[.]pdf)?$'");
    }

    private static void submissions(Plausibility sessions) {
        sessions.holds(
                        "There is a submission exactly for what was handed in",
                        "\"Worksheet\" w left join \"WorksheetSubmission\" s on s.\"worksheetId\" = w.id",
                        "(w.status in ('SUBMITTED', 'REVIEWED')) = (s.id is not null)")
                .holds(
                        "There is feedback exactly for what was reviewed",
                        SUBMISSIONS,
                        "(w.status = 'REVIEWED') = (s.feedback is not null)")
                .holds(
                        "It was handed in in time, after it was given and before it was reviewed",
                        SUBMISSIONS + " and w" + MADE,
                        "s.\"submittedAt\" between w.\"createdAt\" and least(w.\"dueDate\", w.\"updatedAt\")")
                .holds(
                        "Files have names, addresses and sizes",
                        SUBMISSIONS,
                        "cardinality(s.\"fileUrls\") = cardinality(s.\"fileNames\")"
                                + " and cardinality(s.\"fileUrls\") = cardinality(s.\"fileSizes\")"
                                + " and s.\"fileNames\"[1] ~ '^[a-z0-9-]+[.]pdf$'"
                                + " and 50000 <= all (s.\"fileSizes\") and 500000 >= all (s.\"fileSizes\")")
                .holds(
                        "Feedback reads well",
                        SUBMISSIONS + " and s.feedback is not null",
                        "s.feedback ~ '^[A-Z].+[.]$' and s.feedback" + PLAIN);
    }

    private static void reviews(Plausibility sessions, String now) {
        sessions.holds(
                        "A review is by who was in a completed meeting",
                        REVIEWS,
                        "m.status = 'COMPLETED' and v.\"clientId\" = m.\"clientId\" and v.\"therapistId\" = m.\"therapistId\"")
                .holds(
                        "It is written one to seven days after the meeting, or sooner where that is still to come",
                        REVIEWS + " and m.\"startTime\" < " + now,
                        "v.\"createdAt\" <= greatest(m.\"createdAt\", " + END + " + interval '7 days')"
                                + " and v.\"createdAt\" >= case when " + END + " + interval '1 day' <= " + now
                                + " then " + END + " + interval '1 day' else " + END + " end"
                                + " and v.\"updatedAt\" >= v.\"createdAt\"")
                .holds("It is not from the future", REVIEWS + " and m" + MADE, "v.\"updatedAt\" <= " + now)
                .holds(
                        "Reviews read well",
                        REVIEWS,
                        "v.rating between 1 and 5 and v.title ~ '^[A-Z].+[a-z]$' and v.title" + PLAIN
                                + " and v.content ~ '^[A-Z].+[.]$' and v.content" + PLAIN)
                .holds(
                        "About three of ten completed meetings are reviewed",
                        "(select count(*) as n, count(v.id) as reviewed from \"Meeting\" m left join \"Review\" v"
                                + " on v.\"meetingId\" = m.id where m.status = 'COMPLETED') c",
                        "n < 100 or reviewed between 0.2 * n and 0.4 * n");
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
