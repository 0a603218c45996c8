package com.mentara.seed.enrichers.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Deleted conversations come back with their participants and messages. People choose each other, so another pair may close a
 * gap where a neighbour on the ring is one's own therapist or client; how often, is measured here.
 */
class ConversationsComeBackTest {

    private static final String ROWS = """
            select c::text || (select string_agg(p::text, '' order by p.id) from "ConversationParticipant" p
                               where p."conversationId" = c.id)
                   || (select string_agg(m::text, '' order by m.id) from "Message" m where m."conversationId" = c.id)
            from "Conversation" c
            """;

    @Test
    void nearlyAllComeBackAsTheyWere() {
        try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
            fill(database);
            Set<List<String>> before = new HashSet<>(database.query(ROWS));
            database.execute("delete from \"Conversation\" where substr(md5(id), 1, 1) in ('0', '1', '2', '3', '4')");
            Set<List<String>> left = new HashSet<>(database.query(ROWS));
            fill(database);
            Set<List<String>> after = new HashSet<>(database.query(ROWS));
            int deleted = before.size() - left.size();
            after.retainAll(before);
            assertThat(deleted).isGreaterThan(40);
            assertThat(before.size() - after.size()).isLessThanOrEqualTo(deleted / 20);
        }
    }

    private static void fill(TestDatabase database) {
        SeedReport report = Seeder.on(database.dataSource())
                .only(Set.of("users", "relationships", "messages"))
                .profile(Profile.HEAVY)
                .asOf(LocalDate.of(2026, 11, 20))
                .run();
        assertThat(report.satisfied()).isTrue();
    }
}
