package com.mentara.seed.enrichers.therapy;

import com.mentara.seed.testkit.Plausibility;

/** What holds for every meeting and note that is made, whatever else is in the database. */
final class MeetingInvariants {

    private static final String MADE = ".id like '5eed____-____-8%'";
    private static final String MEETINGS = "\"Meeting\" m join \"ClientTherapist\" r on r.\"clientId\" = m.\"clientId\""
            + " and r.\"therapistId\" = m.\"therapistId\"";
    private static final String NOTES =
            "\"MeetingNotes\" n join \"Meeting\" m on m.id = n.\"meetingId\" where n" + MADE;
    private static final String END = "m.\"startTime\" + m.duration * interval '1 minute'";
    private static final String PLAIN = " !~ '[{}|<>]|=>|  '";

    private MeetingInvariants() {}

    static void hold(Plausibility sessions, String now) {
        calendars(sessions);
        courses(sessions, now);
        notes(sessions, now);
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
}
