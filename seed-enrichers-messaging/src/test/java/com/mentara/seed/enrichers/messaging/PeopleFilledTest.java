package com.mentara.seed.enrichers.messaging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.Plausibility;
import com.mentara.seed.testkit.TestDatabase;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A database that people filled is topped up, and nothing that they made is contradicted. */
class PeopleFilledTest {

    private static final String SEEDED =
            "(select * from \"Message\" where id like '5eed%') m join \"Conversation\" c on c.id = m.\"conversationId\"";

    @Test
    void whatPeopleBeganIsToppedUp() {
        List<URL> scripts = new ArrayList<>(Migrations.scripts());
        scripts.add(requireNonNull(PeopleFilledTest.class.getResource("people.sql")));
        try (TestDatabase database = TestDatabase.of(scripts)) {
            SeedReport report = fill(database, 5);
            assertThat(report.satisfied()).as(report.toString()).isTrue();
            messagesFitIn(database);
            Plausibility people = new Plausibility(database);
            people.holds(
                            "Who was related before has no second conversation",
                            "(select count(*) as conversations from \"ConversationParticipant\" a"
                                    + " join \"ConversationParticipant\" b using (\"conversationId\")"
                                    + " join \"Conversation\" c on c.id = \"conversationId\" and c.type = 'DIRECT'"
                                    + " where a.\"userId\" < b.\"userId\" group by a.\"userId\", b.\"userId\") p",
                            "conversations = 1")
                    .holds(
                            "Clients and therapists have two conversations",
                            "\"User\" u where role <> 'moderator'",
                            "(select count(*) from \"ConversationParticipant\" where \"userId\" = u.id) >= 2")
                    .holds(
                            "Who has left still had company, before",
                            "\"Conversation\" c join \"ConversationParticipant\" p on p.\"conversationId\" = c.id"
                                    + " where p.\"userId\" = 'gone'",
                            "c.\"createdAt\" >= '2026-04-01'")
                    .holds(
                            "Receipts and reactions come from who takes part",
                            "(select \"messageId\", \"userId\", \"readAt\" as at from \"MessageReadReceipt\" union all"
                                    + " select \"messageId\", \"userId\", \"createdAt\" from \"MessageReaction\") r"
                                    + " join \"Message\" m on m.id = r.\"messageId\" left join \"ConversationParticipant\" p"
                                    + " on p.\"conversationId\" = m.\"conversationId\" and p.\"userId\" = r.\"userId\"",
                            "p.\"isActive\" and r.\"userId\" <> m.\"senderId\" and not m.\"isDeleted\""
                                    + " and r.at >= m.\"createdAt\" and (p.\"lastReadAt\" is null or r.at <= p.\"lastReadAt\")")
                    .check();
            assertThat(fill(database, 5).enrichers()).allMatch(enricher -> enricher.added() == 0);
        }
    }

    @Test
    void conversationsStayRightWhenMoreMessagesAreWanted() {
        List<URL> scripts = new ArrayList<>(Migrations.scripts());
        scripts.add(requireNonNull(PeopleFilledTest.class.getResource("people.sql")));
        try (TestDatabase database = TestDatabase.of(scripts)) {
            for (int number : List.of(1, 2, 4, 9, 60)) {
                assertThat(fill(database, number).satisfied()).isTrue();
                messagesFitIn(database);
            }
        }
    }

    private static SeedReport fill(TestDatabase database, int messages) {
        return Seeder.on(database.dataSource())
                .only(Set.of("messages", "message-interactions"))
                .minimum("conversation.messages", messages)
                .asOf(LocalDate.of(2026, 11, 20))
                .run();
    }

    private static void messagesFitIn(TestDatabase database) {
        new Plausibility(database)
                .holds(
                        "People's rows are as they were",
                        "\"Conversation\" c where id = 'two messages'",
                        "\"lastMessageAt\" = '2026-07-03 18:00' and \"updatedAt\" = '2026-07-03 18:00'")
                .holds(
                        "No message is newer than the last one",
                        SEEDED + " where c.\"lastMessageAt\" is not null",
                        "m.\"createdAt\" <= c.\"lastMessageAt\"")
                .holds(
                        "No message is older than its conversation",
                        SEEDED + " where c.id <> 'upside down'",
                        "m.\"createdAt\" >= c.\"createdAt\" and m.\"createdAt\" <= '2026-11-20'")
                .holds(
                        "Messages come from people who take part, after they joined",
                        SEEDED
                                + " left join \"ConversationParticipant\" p on p.\"conversationId\" = c.id and p.\"userId\" = m.\"senderId\""
                                + " where c.id <> 'upside down'",
                        "p.\"isActive\" and p.\"joinedAt\" <= m.\"createdAt\"")
                .holds(
                        "Where nobody is left to answer, nobody writes",
                        "\"Conversation\" c where id in ('one is left', 'nobody')",
                        "not exists (select from \"Message\" m where m.\"conversationId\" = c.id and m.id like '5eed%')")
                .holds(
                        "Nobody repeats what was said",
                        "(select count(*) as messages, count(distinct content) as texts, bool_or(id like '5eed%') as seeded"
                                + " from \"Message\" where \"conversationId\" <> 'group' group by \"conversationId\") m where seeded",
                        "texts = messages")
                .holds("Names leave no gap", SEEDED, "content !~ '[$]|  |[a-z] ,'")
                .check();
    }
}
