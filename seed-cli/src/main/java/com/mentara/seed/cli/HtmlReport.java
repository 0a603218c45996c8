package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.LawReport;
import com.mentara.seed.engine.SeedReport.RuleReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A report as one page of HTML that needs nothing else. */
final class HtmlReport {

    private final SeedReport report;
    private final Plan plan;
    private final Timeline timeline;
    private final DatabaseUrl url;

    HtmlReport(SeedReport report, Plan plan, Timeline timeline, DatabaseUrl url) {
        this.report = report;
        this.plan = plan;
        this.timeline = timeline;
        this.url = url;
    }

    Html page() {
        Html page = new Html()
                .add("<!doctype html>%n<html lang='en'><head><meta charset='utf-8'>")
                .add("<meta name='viewport' content='width=device-width, initial-scale=1'>")
                .add("<title>Seed report: %s</title><style>", url.database())
                .addTrusted(resource("report.css"))
                .add("</style></head><body><main>%n");
        head(page);
        missing(page);
        minimums(page);
        laws(page);
        tables(page);
        timeline(page);
        page.add("<section><h2>Dependencies</h2><div class='wide'>")
                .add(new PlanDrawing(plan).svg())
                .add("</div></section>%n</main><script>")
                .addTrusted(resource("report.js"));
        return page.add("</script></body></html>%n");
    }

    private void head(Html page) {
        page.add("<header class='%s'><h1>%s</h1>", state(), withoutMark(Sentences.verdict(report)))
                .add("<p>%s</p><dl>", url)
                .add("<div><dt>Added</dt><dd>%s</dd></div>", Sentences.count(report.added(), "row"))
                .add("<div><dt>Took</dt><dd>%s</dd></div>", Sentences.seconds(report.duration()))
                .add("<div><dt>As of</dt><dd>%s</dd></div>", report.asOf().toLocalDate())
                .add(
                        "<div><dt>Profile</dt><dd>%s</dd></div>",
                        report.profile().name().toLowerCase(Locale.ROOT))
                .add("<div><dt>Seed</dt><dd>%s</dd></div></dl></header>%n", report.seed());
    }

    /** A sentence for those who have no font with the mark before it. */
    private static String withoutMark(String sentence) {
        return sentence.substring(sentence.indexOf(' ') + 1);
    }

    private String state() {
        if (report.satisfied()) {
            return "good";
        }
        return report.failed() ? "bad" : "gaps";
    }

    private void minimums(Html page) {
        page.add("<section><h2>Minimums</h2><div class='wide'><table class='minimums'><thead><tr><th>Minimum</th>")
                .add("<th class='n'>Each has</th><th class='n'>Missing before</th><th class='n'>Made</th>")
                .add("<th class='n'>Missing now</th><th>Covered</th></tr></thead>%n<tbody>");
        for (EnricherReport enricher : report.enrichers()) {
            page.add(
                    "<tr class='group'><th colspan='6'>%s <span>%s</span></th></tr>%n",
                    enricher.name(), withoutMark(Sentences.outcome(enricher)));
            enricher.rules().forEach(rule -> minimum(page, rule));
        }
        page.add("</tbody></table></div></section>%n");
    }

    private static void minimum(Html page, RuleReport rule) {
        page.add("<tr><td>%s</td><td class='n'>%s</td>", rule.name(), rule.minimum());
        if (!rule.applied()) {
            page.add("<td colspan='4'>left as people made it</td></tr>%n");
            return;
        }
        long before = rule.before().rows();
        long covered = before == 0
                ? 100
                : 100 * (before - Math.min(before, rule.after().rows())) / before;
        page.add("<td class='n'>%s</td><td class='n'>%s</td>", Sentences.number(before), Sentences.number(rule.added()))
                .add("<td class='n'>%s</td>", Sentences.number(rule.after().rows()))
                .add("<td><meter min='0' max='100' value='%s'>%s %%</meter></td></tr>%n", covered, covered);
    }

    private void missing(Html page) {
        page.add("<section><h2>Who lacks something</h2>");
        if (Missing.of(report).isEmpty()) {
            page.add("<p>Nobody.</p></section>%n");
            return;
        }
        page.add(
                        "<label>Search <input type='search' data-filter='missing' placeholder='name, minimum, reason'></label>")
                .add(
                        "<div class='wide'><table id='missing'><thead><tr><th>Minimum</th><th>Who</th><th class='n'>Has</th><th class='n'>Needs</th>")
                .add("<th>Why</th></tr></thead>%n<tbody>");
        for (Missing each : Missing.of(report)) {
            page.add("<tr><td>%s</td><td>%s</td>", each.minimum(), each.label())
                    .add("<td class='n'>%s</td><td class='n'>%s</td>", each.has(), each.needs())
                    .add("<td>%s</td></tr>%n", each.reason());
        }
        page.add("</tbody></table></div></section>%n");
    }

    private void laws(Html page) {
        Html list = new Html();
        for (EnricherReport enricher : report.enrichers()) {
            for (LawReport law : enricher.laws()) {
                list.add("<li>%s: %s</li>", enricher.name(), Sentences.law(law));
            }
        }
        if (!list.toString().isEmpty()) {
            page.add("<section><h2>Laws that rows break</h2><ul>").add(list).add("</ul></section>%n");
        }
    }

    private void tables(Html page) {
        TreeMap<String, Long> rows = new TreeMap<>();
        report.enrichers()
                .forEach(enricher -> enricher.rows().forEach((table, count) -> rows.merge(table, count, Long::sum)));
        long most = rows.values().stream().mapToLong(Long::longValue).max().orElse(1);
        page.add("<section><h2>Rows added</h2>");
        if (rows.isEmpty()) {
            page.add("<p>None.</p>");
        }
        page.add("<div class='bars'>");
        rows.forEach((table, count) -> page.add("<span>%s</span>", table)
                .add(
                        "<i><b style='width:%s%%'></b></i><span class='n'>%s</span>%n",
                        100 * count / most, Sentences.number(count)));
        page.add("</div></section>%n");
    }

    private void timeline(Html page) {
        page.add("<section><h2>Timeline</h2><div class='bars'>");
        for (Map.Entry<String, Timeline.Span> entry : timeline.spans().entrySet()) {
            Timeline.Span span = entry.getValue();
            page.add("<span>%s</span>", entry.getKey())
                    .add(
                            "<i><b style='margin-left:%s%%;width:%s%%'></b></i>",
                            percent(span.from()), percent(Math.max(1, span.to() - span.from())))
                    .add("<span class='n'>%s ms</span>%n", Sentences.number(span.to() - span.from()));
        }
        page.add("</div></section>%n");
    }

    private String percent(long milliseconds) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * milliseconds / timeline.length());
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
