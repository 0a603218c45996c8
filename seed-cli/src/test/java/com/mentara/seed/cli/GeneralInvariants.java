package com.mentara.seed.cli;

import static java.util.stream.Collectors.joining;

import com.mentara.seed.testkit.Plausibility;
import java.util.stream.Stream;

/** What must hold of all tables at once, and of the accounts that testers sign in with. */
final class GeneralInvariants {

    private static final String TABLES = "pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace";

    /** Counts rows of each of some tables. */
    private static final String NUMBER = "(xpath('/row/n/text()',"
            + " query_to_xml(format('select count(*) as n from %%s where %s', c.oid::regclass), false, true, '')))[1]::text::int";

    private static final String IN_EACH = " and exists (select from \"%s\" x where x.\"%s\" = u.id)";

    private static final String OF_MEMBERS = Stream.of(
                    "Membership", "Post", "Comment", "PostHeart", "ConversationParticipant", "Notification")
            .map(table -> IN_EACH.formatted(table, "userId"))
            .collect(joining());

    private GeneralInvariants() {}

    static void hold(Plausibility rows) {
        tables(rows);
        texts(rows);
        accounts(rows);
    }

    private static void tables(Plausibility rows) {
        rows.holds(
                        "Every table has rows, but that of who is typing right now",
                        TABLES + " and relname <> 'TypingIndicator'",
                        NUMBER.formatted("true") + " > 0")
                .holds(
                        "Nothing changed before it was made, and nothing happened after now",
                        TABLES + " and 2 = (select count(*) from pg_attribute a where a.attrelid = c.oid"
                                + " and attname in ('createdAt', 'updatedAt') and not attisdropped)",
                        NUMBER.formatted("\"updatedAt\" < \"createdAt\" or \"updatedAt\" > timestamp ''2026-01-01''")
                                + " = 0");
    }

    private static void texts(Plausibility rows) {
        rows.holds(
                "No text describes self-harm or names an address outside of the reserved domains",
                "(select title || ' ' || content as text from \"Post\" union all select content from \"Comment\""
                        + " union all select content from \"Message\" union all select notes from \"MeetingNotes\""
                        + " union all select content from \"Review\" union all select coalesce(content, '') from \"Report\""
                        + " union all select bio || ' ' || email from \"User\") t",
                "text !~* '\\m(suicid|self-harm|overdos|razor|cutting myself|hurt myself|kill myself|end my life)'"
                        + " and text !~ '@(?!mentaradev[.]local)'");
    }

    private static void accounts(Plausibility rows) {
        rows.holds(
                        "Fixed clients see a fixed therapist, meet, have worksheets, write and are told of things",
                        "\"User\" u where email like 'test.client.%'",
                        "exists (select from \"ClientTherapist\" r join \"User\" t on t.id = r.\"therapistId\""
                                + " where r.\"clientId\" = u.id and r.status = 'active' and t.email like 'test.therapist.%')"
                                + IN_EACH.formatted("Meeting", "clientId")
                                + IN_EACH.formatted("Worksheet", "clientId")
                                + IN_EACH.formatted("PreAssessment", "clientId")
                                + OF_MEMBERS)
                .holds(
                        "Fixed therapists have clients, hours, meetings and worksheets, write and are told of things",
                        "\"User\" u where email like 'test.therapist.%'",
                        "true"
                                + IN_EACH.formatted("ClientTherapist", "therapistId")
                                + IN_EACH.formatted("TherapistAvailability", "therapistId")
                                + IN_EACH.formatted("Meeting", "therapistId")
                                + IN_EACH.formatted("Worksheet", "therapistId")
                                + OF_MEMBERS);
    }
}
