package com.mentara.seed.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fingerprint changes with the name and the content of each migration, and with nothing else. */
class FingerprintTest {

    @TempDir
    private Path migrations;

    private String before = "";

    @BeforeEach
    void fingerprint() throws IOException {
        Files.writeString(migrations.resolve("V1__a.sql"), "select 1");
        Files.writeString(migrations.resolve("V2__b.sql"), "select 2");
        before = Fingerprint.of(migrations);
    }

    @Test
    void isASha256() {
        assertThat(before).matches("[0-9a-f]{64}");
    }

    @Test
    void staysWhenAFileIsWrittenAgain() throws IOException {
        Files.writeString(migrations.resolve("V1__a.sql"), "select 1");

        assertThat(Fingerprint.of(migrations)).isEqualTo(before);
    }

    @Test
    void changesWithTheContent() throws IOException {
        Files.writeString(migrations.resolve("V2__b.sql"), "select 3");

        assertThat(Fingerprint.of(migrations)).isNotEqualTo(before);
    }

    @Test
    void changesWithTheName() throws IOException {
        Files.move(migrations.resolve("V2__b.sql"), migrations.resolve("V3__b.sql"));

        assertThat(Fingerprint.of(migrations)).isNotEqualTo(before);
    }

    @Test
    void changesWithAnotherMigration() throws IOException {
        Files.writeString(migrations.resolve("V3__c.sql"), "");

        assertThat(Fingerprint.of(migrations)).isNotEqualTo(before);
    }
}
