package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.Plan.Step;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedMap;
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
            Seeder seeder =
                    Seeder.on(database.dataSource()).profile(Profile.LIGHT).asOf(LocalDate.of(2026, 1, 1));
            assertThat(seeder.run().satisfied()).isTrue();
            SortedMap<String, String> tables = database.digests();
            for (Step step : seeder.plan().steps()) {
                found.append(step.name())
                        .append(' ')
                        .append(step.enricher().version())
                        .append(' ')
                        .append(digest(step, tables))
                        .append('\n');
            }
        }
        assertThat(found.toString())
                .as(
                        "Enrichers stand in the order of the plan, with their version and a digest of the tables that they write."
                                + " If the change is meant: raise version() of the first that differs, and of every other one that"
                                + " you changed (those that only follow keep theirs), say so in CHANGELOG.md, and put these lines"
                                + " into %s. If it is not, the first that differs is where to look.",
                        EXPECTED)
                .isEqualTo(expected());
    }

    private static String digest(Step step, SortedMap<String, String> tables) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            step.writes().stream()
                    .sorted()
                    .forEach(table -> digest.update(
                            Objects.requireNonNull(tables.get(table), table).getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String expected() throws IOException {
        try (InputStream file = Objects.requireNonNull(FingerprintTest.class.getResourceAsStream(EXPECTED))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
