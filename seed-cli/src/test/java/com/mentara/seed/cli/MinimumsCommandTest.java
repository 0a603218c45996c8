package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinimumsCommandTest {

    private final InProcess seed = new InProcess();

    @TempDir
    private Path directory;

    @Test
    void everyNumberSaysWhereItComesFrom() throws IOException {
        Path file = Files.writeString(directory.resolve("seed.yaml"), """
                profile: heavy
                minimums:
                  client.posts: 7
                  client.comments: 8
                  database.admins: 0
                """);
        assertThat(seed.run("minimums", "--config", file.toString(), "--min", "client.comments=9", "--scale", "3"))
                .isZero();
        assertThat(seed.out())
                .containsPattern("client\\.posts +7 +2 +5 +10 +.*seed\\.yaml:3")
                .containsPattern("client\\.comments +9 .* --min\\R")
                .containsPattern("therapist\\.posts +2 .* profile heavy\\R")
                .containsPattern("database\\.clients \\* +240 +8 +25 +80 +profile heavy, scale 3")
                .containsPattern("database\\.admins .* never below 3");
    }

    @Test
    void jsonHasOneEntryAMinimum() {
        assertThat(seed.run("minimums", "--only", "posts", "--output", "json")).isZero();
        assertThat(seed.out())
                .startsWith("{")
                .contains("\"key\" : \"community.recent-posts\"", "\"origin\" : \"profile medium\"")
                .doesNotContain("client.comments");
    }

    @Test
    void anUnknownMinimumOfTheFileIsSaidWithItsLine() throws IOException {
        Path file = Files.writeString(directory.resolve("other.yaml"), "minimums:\n  client.postz: 7\n");
        assertThat(seed.run("plan", "--config", file.toString())).isZero();
        assertThat(seed.run("minimums", "--config", file.toString())).isEqualTo(ExitCode.USAGE.number());
        assertThat(seed.err()).contains("other.yaml:2", "client.postz", "Did you mean 'client.posts'?");
    }
}
