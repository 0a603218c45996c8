package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Profile;
import com.mentara.seed.api.Rule;
import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.Gap;
import com.mentara.seed.engine.SeedReport.Gaps;
import com.mentara.seed.engine.SeedReport.LawReport;
import com.mentara.seed.engine.SeedReport.RuleReport;
import com.mentara.seed.engine.SeedReport.Shortfall;
import com.mentara.seed.engine.SeedReport.Status;
import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that {@code --report} writes. */
class ReportFileTest {

    private static final String HOSTILE = "=1+1</script><img src=x onerror=\"alert('x')\">,\"&amp;\r\nZoë";

    @TempDir
    private Path directory;

    private final InProcess seed = new InProcess();

    @Test
    void aRunWritesAllFormsAndWhatTheySayIsTheSame() throws IOException {
        try (TestDatabase database = SystemTest.migrated()) {
            assertThat(seed.run(
                            "--url=" + database.jdbcUrl(),
                            "--profile=light",
                            "--only=communities,users",
                            "--report=" + directory.resolve("run.html"),
                            "--report=" + directory.resolve("run.CSV"),
                            "--report=" + directory.resolve("run.json")))
                    .as(seed.text())
                    .isZero();
        }
        assertThat(directory.resolve("run.html"))
                .content()
                .contains("<!doctype html>", "All minimums hold now.", "database.clients", "<svg")
                .doesNotContain("http://", "https://", "src=");
        assertThat(directory.resolve("run.CSV")).hasContent("enricher,minimum,owner,label,has,needs,reason");
        assertThat(directory.resolve("run.json")).content().contains("\"schemaVersion\" : 1", "\"name\" : \"users\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.txt", "report", "nowhere/report.html", "/dev/null/x.csv"})
    void whatCannotBeWrittenIsSaidBeforeAnythingIsDone(String name) {
        assertThat(seed.run("--url=postgresql://me@localhost:1/nowhere", "--report=" + directory.resolve(name)))
                .isEqualTo(2);
        assertThat(seed.err()).contains("The report '").contains(name);
    }

    @Test
    void valuesAreEscapedWhateverTheyHold() throws IOException {
        Path page = directory.resolve("hostile.html");
        Path table = directory.resolve("hostile.csv");
        for (Path file : List.of(page, table)) {
            ReportFile report = ReportFile.of(file, DatabaseUrl.parse("postgresql://me@localhost/%3Cb%3E", Map.of()));
            Plan.Step step =
                    new Plan.Step(1, new Hostile(), List.of(), Set.of(), 0, Set.of(), Set.of(HOSTILE), Set.of());
            report.started(new Plan(List.of(step)));
            report.enricherStarted(step);
            report.enricherFinished(step, enricher());
            report.finished(report());
        }
        String html = Files.readString(page);
        assertThat(html).contains("&lt;/script&gt;&lt;img", "Zoë").doesNotContain("<img", "<b>");
        assertThat(html.split("</script>", -1)).hasSize(2);
        assertThat(Files.readString(table))
                .contains("\"'=1+1</script><img src=x onerror=\"\"alert('x')\"\">,\"\"&amp;\r\nZoë\"");
    }

    private static SeedReport report() {
        return new SeedReport(
                Profile.LIGHT, 1, LocalDateTime.of(2026, 1, 1, 0, 0), List.of(enricher()), Duration.ofMillis(5), false);
    }

    private static EnricherReport enricher() {
        Gaps gaps = new Gaps(1, 2, List.of(new Gap(HOSTILE, HOSTILE, 1, 3)));
        RuleReport rule =
                new RuleReport(HOSTILE, 3, true, gaps, 0, gaps, List.of(new Shortfall(HOSTILE, 1, 3, HOSTILE)));
        return new EnricherReport(
                HOSTILE,
                0,
                Status.GAPS,
                null,
                Map.of(HOSTILE, 1L),
                List.of(rule),
                List.of(new LawReport(HOSTILE, 1, 0)),
                Duration.ofMillis(3));
    }

    /** An enricher with a name that no check would let through. */
    private static final class Hostile implements Enricher {

        @Override
        public String name() {
            return HOSTILE;
        }

        @Override
        public Set<Table<?>> writes() {
            return Set.of();
        }

        @Override
        public List<Rule<?, ?>> rules() {
            return List.of();
        }
    }
}
