package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
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
 * The data are part of the interface: a table's digest may change only together with the {@code version()} of the enricher
 * that writes it, and a line in the changelog.
 */
class FingerprintTest {

    private static final String EXPECTED = "fingerprints.txt";

    @Test
    void theRowsAreThoseOfTheLastVersionOnEveryMachine() throws IOException {
        StringBuilder found = new StringBuilder();
        try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
            assertThat(Seeder.on(database.dataSource())
                            .profile(Profile.LIGHT)
                            .asOf(LocalDate.of(2026, 1, 1))
                            .run()
                            .satisfied())
                    .isTrue();
            database.digests()
                    .forEach((table, digest) ->
                            found.append(table).append(' ').append(digest).append('\n'));
        }
        assertThat(found.toString())
                .as(
                        "If this is meant: raise version() of the enrichers whose tables differ, say so in CHANGELOG.md, and put"
                                + " these lines into %s.",
                        EXPECTED)
                .isEqualTo(expected());
    }

    private static String expected() throws IOException {
        try (InputStream file = Objects.requireNonNull(FingerprintTest.class.getResourceAsStream(EXPECTED))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
