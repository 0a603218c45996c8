package com.mentara.seed.enrichers.social;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.Plausibility;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees in the communities makes sense, however much was made. */
class SocialPlausibilityTest {

    static final Set<String> ENRICHERS =
            Set.of("users", "communities", "memberships", "posts", "moderator-assignments");

    @ParameterizedTest
    @CsvSource({"LIGHT, 1", "MEDIUM, 1", "HEAVY, 1", "LIGHT, 40"})
    void everyInvariantHolds(Profile profile, int scale) {
        try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
            SeedReport report = Seeder.on(database.dataSource())
                    .only(ENRICHERS)
                    .profile(profile)
                    .scale(scale)
                    .asOf(LocalDate.of(2026, 1, 1))
                    .run();
            assertThat(report.satisfied()).isTrue();
            SoftAssertions softly = new SoftAssertions();
            for (SocialInvariant invariant : SocialInvariant.values()) {
                List<String> row = database.query(invariant.sql()).get(0);
                softly.assertThat(Long.parseLong(row.get(0)))
                        .as("%s looks at rows", invariant)
                        .isPositive();
                softly.assertThat(row.get(1)).as("%s is broken by", invariant).isEqualTo("0");
            }
            softly.assertAll();
        }
    }

    /** Thirteen rooms for a thousand clients. */
    @Test
    void titlesNeedNoNumbersInCrowdedRooms() {
        try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
            Seeder.on(database.dataSource())
                    .only(ENRICHERS)
                    .minimum("database.clients", 1000)
                    .minimum("database.therapists", 100)
                    .asOf(LocalDate.of(2026, 1, 1))
                    .run();
            new Plausibility(database)
                    .holds(
                            "Rooms are crowded",
                            "(select count(*) as posts from \"Post\" group by \"roomId\") r",
                            "posts > 100")
                    .holds("No title has a number", "\"Post\"", "title !~ '[(]part [0-9]+[)]'")
                    .check();
        }
    }
}
