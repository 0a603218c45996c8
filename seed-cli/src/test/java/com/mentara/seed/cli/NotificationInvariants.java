package com.mentara.seed.cli;

import com.mentara.seed.testkit.Plausibility;

/** What must hold of notifications, beside what they are about. */
final class NotificationInvariants {

    private static final String NOW = "timestamp '2026-01-01'";
    private static final String NOTICES = "\"Notification\" n join \"User\" u on u.id = n.\"userId\"";

    private NotificationInvariants() {}

    static void hold(Plausibility rows) {
        rows.holds(
                        "Everybody has some, of several types",
                        "\"User\" u",
                        "(select count(*) >= 3 and count(distinct type) >= 3 from \"Notification\" where \"userId\" = u.id)")
                .holds(
                        "Nobody is told the same twice",
                        "(select \"userId\", count(*) as n, count(distinct data ->> 'about') as things,"
                                + " count(distinct (title, message)) as texts from \"Notification\" group by 1) as s",
                        "n = things and n = texts")
                .holds(
                        "Texts are finished",
                        "\"Notification\"",
                        "title !~ '[{}|$]|=>|  |^ | $' and message !~ '[{}|$]|=>|  |^ | $' and title <> '' and message ~ '[.!?]$'")
                .holds(
                        "Read ones have been read, after they came",
                        NOTICES,
                        "n.\"isRead\" = (n.\"readAt\" is not null) and n.\"createdAt\" <= n.\"updatedAt\""
                                + " and n.\"updatedAt\" = coalesce(n.\"readAt\", n.\"createdAt\")"
                                + " and n.\"updatedAt\" <= " + NOW + " and n.\"createdAt\" >= u.\"createdAt\"")
                .holds(
                        "Some are read, some not",
                        "(values (true), (false)) as wanted (\"isRead\")",
                        "exists (select from \"Notification\" n where n.\"isRead\" = wanted.\"isRead\")")
                .holds(
                        "They lead somewhere and say about what",
                        "\"Notification\"",
                        "\"actionUrl\" ~ '^/[a-z]' and data ->> 'about' = type || ':' || (data ->> 'entityId')")
                .holds(
                        "Types are various",
                        "(select count(distinct type) as types from \"Notification\") as s",
                        "types >= 10");
        about(rows, "User", "n.\"userId\" = e.id and n.\"createdAt\" >= e.\"createdAt\"");
        about(
                rows,
                "Meeting",
                "n.\"userId\" in (e.\"clientId\", e.\"therapistId\") and n.\"createdAt\" >= e.\"createdAt\"");
        about(rows, "Membership", "n.\"userId\" = e.\"userId\" and n.\"createdAt\" >= e.\"joinedAt\"");
        about(
                rows,
                "ClientTherapist",
                "n.\"userId\" in (e.\"clientId\", e.\"therapistId\") and n.\"createdAt\" >= e.\"assignedAt\"");
        about(
                rows,
                "Message",
                "n.\"userId\" <> e.\"senderId\" and n.\"createdAt\" >= e.\"createdAt\" and exists (select"
                        + " from \"ConversationParticipant\" p where p.\"conversationId\" = e.\"conversationId\" and p.\"userId\" = n.\"userId\")");
        about(rows, "Worksheet", "n.\"userId\" = e.\"clientId\" and n.\"createdAt\" >= e.\"createdAt\"");
        rows.holds(
                        "There is nothing that they are about but these",
                        "\"Notification\"",
                        "data ->> 'entityType' in ('User', 'Meeting', 'Membership', 'ClientTherapist', 'Message', 'Worksheet',"
                                + " 'Therapist', 'Post', 'Comment', 'Review')")
                .holds(
                        "Reminders come before the session",
                        "\"Notification\" n join \"Meeting\" m on m.id = n.data ->> 'entityId'"
                                + " where type = 'APPOINTMENT_REMINDER'",
                        "n.\"createdAt\" between m.\"startTime\" - interval '1 day' and m.\"startTime\"");
    }

    private static void about(Plausibility rows, String table, String condition) {
        rows.holds(
                "What a notification is about exists, came before and concerns the user: " + table,
                "\"Notification\" n where data ->> 'entityType' = '" + table + "'",
                "exists (select from \"" + table + "\" e where e.id = n.data ->> 'entityId' and " + condition + ")");
    }
}
