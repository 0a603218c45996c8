package com.mentara.seed.enrichers.therapy;

import com.mentara.seed.testkit.Plausibility;

/** What holds for every review that is made, whatever else is in the database. */
final class ReviewInvariants {

    private static final String MADE = ".id like '5eed____-____-8%'";
    private static final String REVIEWS = "\"Review\" v join \"Meeting\" m on m.id = v.\"meetingId\" where v" + MADE;
    private static final String END = "m.\"startTime\" + m.duration * interval '1 minute'";
    private static final String PLAIN = " !~ '[{}|<>]|=>|  '";

    private ReviewInvariants() {}

    static void hold(Plausibility sessions, String now) {
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
                        "About three of ten completed meetings are reviewed, where there are some",
                        "(select count(*) as n, count(v.id) as reviewed from (select id, count(*) over (partition by"
                                + " \"therapistId\") as held from \"Meeting\" where status = 'COMPLETED') m"
                                + " left join \"Review\" v on v.\"meetingId\" = m.id where held >= 5) c",
                        "n < 100 or reviewed between 0.2 * n and 0.4 * n");
    }
}
