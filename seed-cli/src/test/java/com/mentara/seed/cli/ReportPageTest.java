package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.Gap;
import com.mentara.seed.engine.SeedReport.Gaps;
import com.mentara.seed.engine.SeedReport.RuleReport;
import com.mentara.seed.engine.SeedReport.Status;
import com.mentara.seed.engine.Seeder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The page of a report in a real browser, where one is installed. */
class ReportPageTest {

    /** Searches as a reader would, then notes what can be seen. */
    private static final String READER = """
            <script>
            const field = document.querySelector("input[type=search]");
            field.value = "POSTS zoë";
            field.dispatchEvent(new Event("input"));
            const seen = [...document.querySelectorAll("#missing tbody tr")].filter(row => !row.hidden).length;
            const wide = document.documentElement.scrollWidth > window.innerWidth;
            document.title = "seen " + seen + ", wide " + wide + ", boxes " + document.querySelectorAll("svg .node").length;
            </script>""";

    @TempDir
    private Path directory;

    @Test
    void fitsAPhoneAndFindsWhatIsSearchedFor() throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "chromium is not installed");
        Plan plan = Seeder.on(new PGSimpleDataSource()).plan();
        String page = new HtmlReport(
                        report(), plan, new Timeline(), DatabaseUrl.parse("postgresql://me@localhost/shop", Map.of()))
                .page()
                .toString();
        Path file = Files.writeString(directory.resolve("page.html"), page.replace("</body>", READER + "</body>"));

        assertThat(title(browser.get(), file))
                .isEqualTo("seen 1, wide false, boxes " + plan.steps().size());
    }

    private static SeedReport report() {
        Gaps gaps = new Gaps(
                2,
                4,
                List.of(new Gap("1", "Client Zoë", 1, 3), new Gap("2", "Client with-a-name-of-some-length", 1, 3)));
        RuleReport rule = new RuleReport("client.posts", 3, true, gaps, 0, gaps, List.of());
        EnricherReport posts = new EnricherReport(
                "posts", 0, Status.GAPS, null, Map.of("Post", 7L), List.of(rule), List.of(), Duration.ofMillis(3));
        return new SeedReport(
                Profile.LIGHT, 1, LocalDateTime.of(2026, 1, 1, 0, 0), List.of(posts), Duration.ofMillis(5), false);
    }

    private String title(Path browser, Path page) throws IOException, InterruptedException {
        Path dom = directory.resolve("dom.html");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + directory.resolve("browser"),
                        "--window-size=500,900",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return Pattern.compile("<title>(.*?)</title>")
                .matcher(Files.readString(dom, StandardCharsets.UTF_8))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse("");
    }

    private static Optional<Path> browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
