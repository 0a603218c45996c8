package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run looks like on terminals, in pipes, and to those who want to see little. */
class ScreenTest {

    /** A text in the code; marks stand in no other. */
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\v]|\\\\.)*\"");

    private final InProcess seed = new InProcess();
    private final StringWriter text = new StringWriter();

    @Test
    void aLineThatIsOnlyShownGivesWayToOneThatStays() {
        Lines lines = new Lines(new PrintWriter(text), true);
        lines.show("working");
        lines.print("done");
        assertThat(text.toString())
                .isEqualTo("\r\u001b[K\u001b[?7lworking\u001b[?7h\r\u001b[Kdone" + System.lineSeparator());
    }

    @Test
    void theBarTellsWhoIsAtWorkAndHowMuchIsDone() {
        Progress progress = new Progress();
        try (TestDatabase database = SystemTest.migrated()) {
            com.mentara.seed.engine.Seeder.on(database.dataSource()).plan().steps().stream()
                    .limit(2)
                    .forEach(step -> {
                        progress.started(4);
                        progress.started(step);
                        progress.written(1200);
                        if (step.number() == 1) {
                            progress.finished(step);
                        }
                    });
        }
        assertThat(progress.bar(Duration.ofSeconds(9)))
                .startsWith("    [2/4] ")
                .contains("████░░░░░░░░░░░░  25%  about 27 s left")
                .hasSizeLessThan(80);
        assertThat(progress.sign(Duration.ofSeconds(9))).contains("2,400 rows so far (9 s)");
    }

    @Test
    void quietSaysNothingWhereAllIsWellAndOnlyWhatIsNotOtherwise() {
        try (TestDatabase database = SystemTest.migrated()) {
            assertThat(seed.run("--quiet", "--profile", "light", "--url", database.jdbcUrl()))
                    .isZero();
            assertThat(seed.text()).isEmpty();
            database.execute("delete from \"Community\"");
            assertThat(seed.run("-q", "--only", "memberships", "--url", database.jdbcUrl()))
                    .isEqualTo(1);
            assertThat(seed.out()).isEmpty();
            assertThat(seed.err()).contains("memberships ❗", "Gaps remain: memberships.");
            assertThat(seed.run("--color=always", "--only", "communities", "--url", database.jdbcUrl()))
                    .isZero();
            assertThat(seed.out()).contains("\u001b[32m✅ +");
            assertThat(seed.run("run", "--color=never", "--only", "communities", "--url", database.jdbcUrl()))
                    .isZero();
            assertThat(seed.out()).contains("✅ satisfied").doesNotContain("\u001b");
        }
    }

    @Test
    void whoWantsNoColorGetsNoneUnlessAskedFor() {
        System.setProperty("seed.terminal", "true");
        try {
            assertThat(When.ALWAYS.isColored(Map.of("NO_COLOR", "1"))).isTrue();
            assertThat(When.AUTO.isColored(Map.of("NO_COLOR", ""))).isTrue();
            assertThat(When.AUTO.isColored(Map.of("NO_COLOR", "1"))).isFalse();
            assertThat(When.AUTO.isNow(Map.of("NO_COLOR", "1"))).isTrue();
            assertThat(When.AUTO.isNow(Map.of("TERM", "dumb"))).isFalse();
            assertThat(When.NEVER.isColored(Map.of())).isFalse();
        } finally {
            System.clearProperty("seed.terminal");
        }
        assertThat(When.AUTO.isNow(Map.of())).isFalse();
    }

    @Test
    void everyMarkHasAPlainForm() throws IOException {
        Path sources = Path.of("src", "main", "java");
        try (Stream<Path> files = Files.walk(sources);
                PrintWriter plain = new PrintWriter(new AsciiWriter(text))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(literal -> plain.println(literal.group()));
            }
            plain.print("José");
        }
        assertThat(text.toString()).contains("\"[ok] satisfied\"").matches("(?s)\\p{ASCII}*José");
    }

    @ParameterizedTest
    @CsvSource({"de_DE.ISO-8859-1, true", "de_DE.UTF-8, false", "C.utf8, false", "C, false", "'', false"})
    void plainMarksAreForOtherEncodings(String language, boolean plain) {
        assertThat(AsciiWriter.isNeeded(Map.of("LANG", language))).isEqualTo(plain);
    }
}
