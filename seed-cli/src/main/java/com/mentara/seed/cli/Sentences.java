package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.Gaps;
import com.mentara.seed.engine.SeedReport.LawReport;
import com.mentara.seed.engine.SeedReport.RuleReport;
import com.mentara.seed.engine.SeedReport.Status;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the command says of a report. */
final class Sentences {

    private Sentences() {}

    /** How an enricher ended, in a few words behind a mark. */
    static String outcome(EnricherReport report) {
        return switch (report.status()) {
            case SATISFIED -> "✅ satisfied";
            case FILLED -> "✅ +" + number(report.added());
            case GAPS -> "❗ " + (report.added() > 0 ? "+" + number(report.added()) + ", " : "") + gaps(report);
            case FAILED -> "❌ failed: " + report.reason();
            case SKIPPED -> "➖ skipped: " + report.reason();
            case NOT_APPLICABLE -> "➖ not applicable: " + report.reason();
        };
    }

    private static String gaps(EnricherReport report) {
        long owners = 0;
        long rows = 0;
        for (RuleReport rule : report.rules()) {
            owners += rule.after().owners();
            rows += rule.after().rows();
        }
        return owners > 0
                ? "%s missing for %s".formatted(count(rows, "row"), count(owners, "owner"))
                : report.laws().stream().map(Sentences::law).collect(Collectors.joining("; "));
    }

    /** What a rule found and did. */
    static String rule(RuleReport rule) {
        if (!rule.applied()) {
            return "%s: left as people made it (--force fills it up)".formatted(rule.name());
        }
        Gaps before = rule.before();
        if (before.owners() == 0) {
            return "%s: each has at least %d".formatted(rule.name(), rule.minimum());
        }
        String lacked =
                "%s: %s lacked %s".formatted(rule.name(), count(before.owners(), "owner"), count(before.rows(), "row"));
        return rule.added() == 0 ? lacked : lacked + ", made " + number(rule.added());
    }

    /** A law that rows break. */
    static String law(LawReport law) {
        String seeded = law.seeded() > 0 ? "broken by " + count(law.seeded(), "seeded row") : "";
        String foreign = law.foreign() > 0 ? "broken by " + count(law.foreign(), "row") + " that people made" : "";
        return law.law() + ": " + seeded + (seeded.isEmpty() || foreign.isEmpty() ? "" : ", ") + foreign;
    }

    /** The last line: whether all is well. */
    static String verdict(SeedReport report) {
        if (report.upToDate()) {
            return "✅ All minimums hold: nothing has changed since they were counted.";
        }
        if (report.satisfied()) {
            return report.added() == 0 ? "✅ All minimums hold." : "✅ All minimums hold now.";
        }
        String names = report.enrichers().stream()
                .filter(enricher -> enricher.status() == Status.GAPS
                        || enricher.status() == Status.FAILED
                        || enricher.status() == Status.SKIPPED)
                .map(EnricherReport::name)
                .collect(Collectors.joining(", "));
        return report.failed() ? "❌ Not all could be done: " + names + "." : "❗ Gaps remain: " + names + ".";
    }

    /** How much a run wrote. */
    static String added(long rows) {
        return rows == 0 ? "Nothing added" : "Added " + count(rows, "row");
    }

    static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
