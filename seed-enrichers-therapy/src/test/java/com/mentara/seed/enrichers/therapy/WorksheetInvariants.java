package com.mentara.seed.enrichers.therapy;

import com.mentara.seed.testkit.Plausibility;

/** What holds for every worksheet and submission that is made, whatever else is in the database. */
final class WorksheetInvariants {

    private static final String MADE = ".id like '5eed____-____-8%'";
    private static final String WORKSHEETS =
            "\"Worksheet\" w join \"ClientTherapist\" r on r.\"clientId\" = w.\"clientId\""
                    + " and r.\"therapistId\" = w.\"therapistId\"";
    private static final String SUBMISSIONS =
            "\"WorksheetSubmission\" s join \"Worksheet\" w on w.id = s.\"worksheetId\" where s" + MADE;
    private static final String PLAIN = " !~ '[{}|<>]|=>|  '";

    private WorksheetInvariants() {}

    static void hold(Plausibility sessions, String now) {
        worksheets(sessions, now);
        submissions(sessions);
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
}
