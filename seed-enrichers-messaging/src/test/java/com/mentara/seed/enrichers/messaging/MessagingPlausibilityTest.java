package com.mentara.seed.enrichers.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.Plausibility;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees in the conversations makes sense, however much was made. */
class MessagingPlausibilityTest {

    private static final Set<String> ENRICHERS = Set.of("users", "relationships", "messages", "message-interactions");

    @ParameterizedTest
    @CsvSource({"LIGHT, 1", "MEDIUM, 1", "HEAVY, 1", "LIGHT, 40"})
    void conversationsMakeSense(Profile profile, int scale) {
        try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
            assertThat(Seeder.on(database.dataSource())
                            .only(ENRICHERS)
                            .profile(profile)
                            .scale(scale)
                            .asOf(LocalDate.of(2026, 11, 20))
                            .run()
                            .satisfied())
                    .isTrue();
            new Sentences(new Plausibility(database), profile != Profile.LIGHT).check();
        }
    }
}
