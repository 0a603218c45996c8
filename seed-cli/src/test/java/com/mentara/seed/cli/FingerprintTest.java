package com.mentara.seed.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.Plan.Step;
import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The data are part of the interface: what an enricher writes may change only together with its {@code version()}, or with that
 * of one before it, and with a line in the changelog.
 */
class FingerprintTest {

    private static final String EXPECTED = "fingerprints.txt";

    @Test
    void theRowsAreThoseOfTheLastVersionOnEveryMachine() throws IOException {
        StringBuilder found = new StringBuilder();
        try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
            Seeder seeder = Seeder.on(database.dataSource())
                    .profile(Profile.LIGHT)
                    .asOf(LocalDate.of(2026, 1, 1))
                    .jobs(1)
                    .listener(new SeedListener() {
                        @Override
                        public void enricherFinished(Step step, EnricherReport report) {
                            found.append("%s %d %s\n"
                                    .formatted(step.name(), step.enricher().version(), digest(step, database)));
                        }
                    });
            assertThat(seeder.run().satisfied()).isTrue();
        }
        assertThat(found.toString())
                .as(
                        "Enrichers stand in the order of the plan, with their version and a digest of their tables as they left them."
                                + " If the change is meant: raise version() of the first that differs, and of every other one that"
                                + " you changed (those that only follow keep theirs), say so in CHANGELOG.md, and put these lines"
                                + " into %s. If it is not, the first that differs is where to look.",
                        EXPECTED)
                .isEqualTo(expected());
    }

    private static String digest(Step step, TestDatabase database) {
        return database.value(step.writes().stream()
                .sorted()
                .map("select md5(t::text) as digest from \"%s\" t"::formatted)
                .collect(joining(
                        " union all ",
                        "select md5(string_agg(digest, '' order by digest collate \"C\")) from (",
                        ") rows")));
    }

    private static String expected() throws IOException {
        try (InputStream file = Objects.requireNonNull(FingerprintTest.class.getResourceAsStream(EXPECTED))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
