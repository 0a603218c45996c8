package com.mentara.seed.enrichers.messaging;

import com.mentara.seed.testkit.Plausibility;

/**
 * What must be true of all conversations.
 *
 * @param found where it is collected
 * @param closedAccounts whether there are enough people that some have left
 */
record Sentences(Plausibility found, boolean closedAccounts) {

    private static final String AS_OF = "timestamp '2026-11-20 00:00'";

    private static final String PARTICIPANTS = """
            "ConversationParticipant" p
            join "Conversation" c on c.id = p."conversationId" join "User" u on u.id = p."userId"
            """;
    private static final String MESSAGES = """
            "Message" m join "Conversation" c on c.id = m."conversationId" join "User" u on u.id = m."senderId"
            """;
    private static final String NEIGHBOURS = """
            (select m.*, lag(m."senderId") over w as "before", lead(m."senderId") over w as "next"
             from "Message" m window w as (partition by m."conversationId" order by m."createdAt", m.id)) m
            """;
    private static final String PAIRS = """
            (select a."userId" as one, b."userId" as other, count(*) as conversations
             from "ConversationParticipant" a
             join "ConversationParticipant" b on b."conversationId" = a."conversationId" and b."userId" > a."userId"
             join "Conversation" c on c.id = a."conversationId" and c.type = 'DIRECT' group by 1, 2) p
            """;
    private static final String ENDS = """
            (select c.*, min(m."createdAt") as first, max(m."createdAt") as last, count(m.id) as messages,
                    count(distinct m."senderId") as senders, count(distinct m.content) as texts
             from "Conversation" c left join "Message" m on m."conversationId" = c.id group by c.id) c
            """;

    void check() {
        conversations();
        if (closedAccounts) {
            leavers();
        }
        participants();
        messages();
        dialogues();
        receipts();
        reactions();
        found.check();
    }

    private void conversations() {
        found.holds("Two people have one conversation", PAIRS, "conversations = 1")
                .holds(
                        "Client and therapist talk",
                        "\"ClientTherapist\" r where status = 'active'",
                        "exists (select from " + PAIRS + " where (one, other) in"
                                + " ((r.\"clientId\", r.\"therapistId\"), (r.\"therapistId\", r.\"clientId\")))")
                .holds(
                        "Clients and therapists have two others to talk to",
                        "\"User\" u where role in ('client', 'therapist')",
                        "(select count(*) from " + PAIRS + " where u.id in (one, other) and not exists (select from"
                                + " \"ClientTherapist\" r where \"clientId\" in (one, other) and \"therapistId\" in (one, other))) >= 2")
                .holds(
                        "Nobody talks to everybody",
                        "(select p.\"userId\", count(*) as mine, (select count(*) from \"ClientTherapist\" r"
                                + " where p.\"userId\" in (r.\"clientId\", r.\"therapistId\")) as relationships"
                                + " from \"ConversationParticipant\" p group by 1) p",
                        "mine <= relationships + 4 and mine <= 0.34 * (select count(*) from \"Conversation\")")
                .holds(
                        "A conversation has two people, a beginning and an end",
                        "\"Conversation\" c",
                        "(select count(*) from \"ConversationParticipant\" p where p.\"conversationId\" = c.id) = 2"
                                + " and type = 'DIRECT' and title is null and \"isActive\""
                                + " and \"createdAt\" <= \"lastMessageAt\" and \"lastMessageAt\" <= " + AS_OF
                                + " and \"updatedAt\" = \"lastMessageAt\"")
                .holds(
                        "Therapist and client talk after they found each other",
                        "\"Conversation\" c join \"ClientTherapist\" r on (select count(*) from \"ConversationParticipant\" p"
                                + " where p.\"conversationId\" = c.id and p.\"userId\" in (r.\"clientId\", r.\"therapistId\")) = 2",
                        "c.\"createdAt\" >= r.\"assignedAt\"")
                .holds(
                        "A conversation takes hours, unless two have found each other today",
                        "\"Conversation\" c where \"createdAt\" < " + AS_OF + " - interval '1 day'",
                        "\"lastMessageAt\" >= \"createdAt\" + interval '6 hours'")
                .holds(
                        "Some conversations are from the last two weeks, some are not",
                        "(select avg((\"lastMessageAt\" >= " + AS_OF + " - interval '14 days')::int) as share"
                                + " from \"Conversation\") c",
                        "share between 0.3 and 0.95");
    }

    private void participants() {
        found.holds(
                        "Who takes part has an account, and has not left",
                        PARTICIPANTS,
                        "p.\"joinedAt\" >= u.\"createdAt\" and p.\"joinedAt\" = c.\"createdAt\" and u.role in ('client', 'therapist')"
                                + " and p.\"isActive\" and p.role = 'MEMBER'")
                .holds(
                        "Everybody has read what they wrote, and all but the last message",
                        PARTICIPANTS,
                        "p.\"lastReadAt\" <= " + AS_OF
                                + " and p.\"lastReadAt\" >= all (select m.\"createdAt\" from \"Message\" m"
                                + " where m.\"conversationId\" = c.id"
                                + " and (m.\"senderId\" = p.\"userId\" or m.\"createdAt\" < c.\"lastMessageAt\"))")
                .holds(
                        "A few have a message to read",
                        "(select avg((p.\"lastReadAt\" < c.\"lastMessageAt\")::int) as share from " + PARTICIPANTS
                                + ") p",
                        "share > 0 and share < 0.25");
    }

    private void leavers() {
        found.holds(
                "Whose account was closed neither writes nor reads any more",
                PARTICIPANTS + " where u.\"deactivatedAt\" >= c.\"createdAt\"",
                "c.\"lastMessageAt\" <= u.\"deactivatedAt\" and p.\"lastReadAt\" <= u.\"deactivatedAt\"");
    }

    private void messages() {
        found.holds(
                        "Messages come from participants",
                        MESSAGES,
                        "exists (select from \"ConversationParticipant\" p"
                                + " where p.\"conversationId\" = c.id and p.\"userId\" = u.id and p.\"joinedAt\" <= m.\"createdAt\")")
                .holds(
                        "The first message begins the conversation, the newest is the last",
                        ENDS,
                        "first = \"createdAt\" and last = \"lastMessageAt\" and messages >= 5 and senders = 2")
                .holds("Nobody repeats a text", ENDS, "texts = messages")
                .holds(
                        "People take turns",
                        "(select avg((\"senderId\" = \"before\")::int) as share from " + NEIGHBOURS + ") m",
                        "share < 0.05")
                .holds(
                        "A reply is to an earlier message of the other one",
                        "\"Message\" m join \"Message\" r on r.id = m.\"replyToId\"",
                        "r.\"conversationId\" = m.\"conversationId\" and r.\"createdAt\" <= m.\"createdAt\" and r.\"senderId\" <> m.\"senderId\"")
                .holds(
                        "Some messages are replies, most are not",
                        "(select avg((\"replyToId\" is not null)::int) as share from \"Message\") m",
                        "share between 0.03 and 0.3")
                .holds(
                        "Edited ones say when",
                        "\"Message\" m",
                        "\"isEdited\" = (\"editedAt\" is not null) and \"updatedAt\" = coalesce(\"editedAt\", \"createdAt\")"
                                + " and \"updatedAt\" >= \"createdAt\" and \"updatedAt\" <= " + AS_OF)
                .holds(
                        "Messages are texts",
                        "\"Message\" m",
                        "\"messageType\" = 'TEXT' and not \"isDeleted\" and \"attachmentUrls\" = '{}' and \"attachmentNames\" = '{}'"
                                + " and \"attachmentSizes\" = '{}'");
    }

    private void dialogues() {
        found.holds(
                        "Messages can be read",
                        "\"Message\" m",
                        "content !~ '[{}|$]|=>|  ' and content ~ '^[A-Z\"].*[.?!]$' and length(content) between 10 and 400")
                .holds(
                        "Clients call a doctor by title and family name",
                        "\"Message\" m join \"User\" s on s.id = m.\"senderId\" where content ~ 'Dr\\.'",
                        "s.role = 'client'")
                .holds(
                        "Nobody is called by another name than their own",
                        "\"Message\" m join \"Conversation\" c on c.id = m.\"conversationId\""
                                + " join \"ConversationParticipant\" p on p.\"conversationId\" = c.id and p.\"userId\" <> m.\"senderId\""
                                + " join \"User\" r on r.id = p.\"userId\" where m.\"createdAt\" = c.\"createdAt\"",
                        "position(replace(r.\"firstName\", 'Dr. ', '') in m.content) > 0"
                                + " or position('Dr. ' || r.\"lastName\" in m.content) > 0")
                .holds(
                        "Who has a therapist looks for none",
                        "\"Message\" m join \"ClientTherapist\" r on r.\"clientId\" = m.\"senderId\""
                                + " and r.\"assignedAt\" <= (select c.\"createdAt\" from \"Conversation\" c"
                                + " where c.id = m.\"conversationId\")",
                        "content !~ 'taking new clients|a free place|for the right person|for a therapist|among the recommendations"
                                + "|how one begins|a few profiles|looking around|book a first|send a request'")
                .holds(
                        "Nobody speaks of a session before there was time for one",
                        "\"Message\" m join \"Conversation\" c on c.id = m.\"conversationId\""
                                + " and c.\"createdAt\" = m.\"createdAt\" join \"User\" u on u.id = m.\"senderId\" where u.role = 'therapist'",
                        "content !~ '(last|next) (session|time)|today you'")
                .holds(
                        "A list of conversations shows no text twice",
                        "(select count(*) as rows, count(distinct m.content) as texts from \"ConversationParticipant\" p"
                                + " join \"Conversation\" c on c.id = p.\"conversationId\""
                                + " join \"Message\" m on m.\"conversationId\" = c.id and m.\"createdAt\" = c.\"lastMessageAt\""
                                + " group by p.\"userId\") l",
                        "texts = rows")
                .holds(
                        "Among all messages few are equal, until there are thousands",
                        "(select count(*) as n, count(distinct content) as texts from \"Message\") m",
                        "texts > least(n / 1.35, 1500)");
    }

    private void receipts() {
        String receipts = "\"MessageReadReceipt\" r join \"Message\" m on m.id = r.\"messageId\""
                + " join \"ConversationParticipant\" p on p.\"conversationId\" = m.\"conversationId\" and p.\"userId\" = r.\"userId\"";
        found.holds(
                        "Receipts come from the other one, after the message",
                        "\"MessageReadReceipt\" r join \"Message\" m on m.id = r.\"messageId\"",
                        "r.\"userId\" <> m.\"senderId\" and r.\"readAt\" >= m.\"createdAt\" and r.\"readAt\" <= "
                                + AS_OF)
                .holds("Nobody has read further than they have read", receipts, "r.\"readAt\" <= p.\"lastReadAt\"")
                .holds(
                        "One reads before one answers",
                        receipts,
                        "not exists (select from \"Message\" a where a.\"conversationId\" = m.\"conversationId\""
                                + " and a.\"senderId\" = r.\"userId\" and a.\"createdAt\" > m.\"createdAt\" and a.\"createdAt\" < r.\"readAt\")")
                .holds(
                        "Seven of ten messages have a receipt",
                        "(select (select count(distinct \"messageId\") from \"MessageReadReceipt\")::numeric"
                                + " / (select count(*) from \"Message\") as share) r",
                        "share between 0.58 and 0.8");
    }

    private void reactions() {
        String reactions = "\"MessageReaction\" r join \"Message\" m on m.id = r.\"messageId\""
                + " join \"ConversationParticipant\" p on p.\"conversationId\" = m.\"conversationId\" and p.\"userId\" = r.\"userId\""
                + " left join \"MessageReadReceipt\" t on t.\"messageId\" = m.id and t.\"userId\" = r.\"userId\"";
        found.holds(
                        "Reactions come from the other one, after reading",
                        reactions,
                        "r.\"userId\" <> m.\"senderId\" and r.\"createdAt\" >= coalesce(t.\"readAt\", m.\"createdAt\")"
                                + " and r.\"createdAt\" <= p.\"lastReadAt\"")
                .holds(
                        "Every reaction is one of five",
                        "\"MessageReaction\" r",
                        "emoji in ('\uD83D\uDC4D', '\u2764\uFE0F', '\uD83D\uDE0A', '\uD83D\uDE4F', '\uD83D\uDC4F')")
                .holds(
                        "No therapist sends a heart",
                        "\"MessageReaction\" r join \"User\" u on u.id = r.\"userId\" where u.role = 'therapist'",
                        "emoji <> '\u2764\uFE0F'")
                .holds(
                        "There is more than one kind of them",
                        "(select count(distinct emoji) as kinds from \"MessageReaction\") r",
                        "kinds >= 4")
                .holds(
                        "Three of ten messages have a reaction",
                        "(select (select count(distinct \"messageId\") from \"MessageReaction\")::numeric"
                                + " / (select count(*) from \"Message\") as share) r",
                        "share between 0.2 and 0.4");
    }
}
