package com.mentara.seed.enrichers.social;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.Removal;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What members answer and like, and where they meet, makes sense, however much was made. */
class EngagementPlausibilityTest {

    private static final Set<String> ENRICHERS = enrichers();

    @ParameterizedTest
    @CsvSource({"LIGHT, 1", "MEDIUM, 1", "HEAVY, 1", "LIGHT, 40"})
    void everyInvariantHolds(Profile profile, int scale) {
        try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
            SeedReport report = seeder(database).profile(profile).scale(scale).run();
            assertThat(report.satisfied()).as(report.toString()).isTrue();
            hold(database, Stream.of(EngagementInvariant.values()).map(EngagementInvariant::sql));
        }
    }

    /**
     * Posts and users ask for the same comments and hearts; who asks first makes it rare that another one comes instead. What
     * comes instead makes sense as well.
     */
    @Test
    void mostRowsComeBackAsTheyWereAndAllMakeSense() {
        try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
            seeder(database).profile(Profile.MEDIUM).run();
            assertThat(lostOfAThird(database, "PostHeart")).isLessThan(0.03);
            assertThat(lostOfAThird(database, "Comment")).isLessThan(0.15);
            Removal.ofShare(database, "Membership", 20);
            assertThat(seeder(database).profile(Profile.MEDIUM).run().satisfied())
                    .isTrue();
            hold(
                    database,
                    Stream.concat(
                            Stream.of(SocialInvariant.values()).map(SocialInvariant::sql),
                            Stream.of(EngagementInvariant.values()).map(EngagementInvariant::sql)));
        }
    }

    /** Each looks at rows, none of which breaks it. */
    private static void hold(TestDatabase database, Stream<String> invariants) {
        SoftAssertions softly = new SoftAssertions();
        invariants.forEach(sql -> {
            List<String> row = database.query(sql).get(0);
            softly.assertThat(row.get(0)).as("%s looks at rows", sql).isNotEqualTo("0");
            softly.assertThat(row.get(1)).as("%s is broken by", sql).isEqualTo("0");
        });
        softly.assertAll();
    }

    /** The share of the deleted rows that is missing, or another one, after a fill. */
    private static double lostOfAThird(TestDatabase database, String table) {
        database.execute("create table \"%1$s before\" as table \"%1$s\"".formatted(table));
        int deleted = size(database, table);
        database.execute("delete from \"%s\" where substr(md5(\"id\"), 1, 1) < '5'".formatted(table));
        deleted -= size(database, table);
        assertThat(deleted).isGreaterThan(50);
        assertThat(seeder(database).profile(Profile.MEDIUM).run().satisfied()).isTrue();
        String lost = database.value(
                "select count(*) from (table \"%1$s before\" except table \"%1$s\") lost".formatted(table));
        return Double.parseDouble(lost) / deleted;
    }

    private static int size(TestDatabase database, String table) {
        return Integer.parseInt(database.value("select count(*) from \"%s\"".formatted(table)));
    }

    static Seeder seeder(TestDatabase database) {
        return Seeder.on(database.dataSource()).only(ENRICHERS).asOf(LocalDate.of(2026, 1, 1));
    }

    private static Set<String> enrichers() {
        Set<String> names = new TreeSet<>(SocialPlausibilityTest.ENRICHERS);
        names.addAll(Set.of("comments", "hearts", "relationships", "availability", "meetings", "rooms"));
        return Set.copyOf(names);
    }
}
