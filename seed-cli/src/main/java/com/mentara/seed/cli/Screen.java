package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.Gap;
import com.mentara.seed.engine.SeedReport.Gaps;
import com.mentara.seed.engine.SeedReport.RuleReport;
import com.mentara.seed.engine.SeedReport.Shortfall;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes a run to the terminal: a line an enricher, what is missing by name, and a summary. */
final class Screen implements SeedListener {

    /** How many owners a rule names. */
    private static final int NAMED = 5;

    private final PrintWriter out;
    private final DatabaseUrl url;
    private final boolean verbose;
    private final Map<String, SeedReport.Status> shown = new HashMap<>();
    private int steps;

    Screen(PrintWriter out, DatabaseUrl url, boolean verbose) {
        this.out = out;
        this.url = url;
        this.verbose = verbose;
    }

    void migrated(MigrationResult result) {
        if (result.kind() == MigrationResult.Kind.MIGRATED) {
            say("📦 Made the tables: " + Sentences.count(result.applied(), "migration") + ".");
        }
    }

    @Override
    public void started(Plan plan) {
        steps = plan.steps().size();
        say("🌱 " + url + ", " + Sentences.count(steps, "enricher"));
    }

    @Override
    public void enricherFinished(Plan.Step step, EnricherReport report) {
        shown.put(step.name(), report.status());
        show("[%d/%d]".formatted(step.number(), steps), report);
    }

    private void show(String position, EnricherReport report) {
        say(String.format(Locale.ROOT, "  %7s %-22s %s", position, report.name(), Sentences.outcome(report)));
        for (RuleReport rule : report.rules()) {
            if (verbose) {
                say("            " + Sentences.rule(rule));
            }
            nameMissing(rule);
        }
        report.laws().forEach(law -> say("            notice: " + Sentences.law(law)));
    }

    private void nameMissing(RuleReport rule) {
        if (!rule.shortfalls().isEmpty()) {
            for (Shortfall shortfall : rule.shortfalls()
                    .subList(0, Math.min(NAMED, rule.shortfalls().size()))) {
                say("            %s: '%s' has %d of %d; %s"
                        .formatted(
                                rule.name(),
                                shortfall.owner(),
                                shortfall.has(),
                                shortfall.needs(),
                                shortfall.reason()));
            }
            more(rule.shortfalls().size());
            return;
        }
        Gaps left = rule.after();
        for (Gap gap : left.first().subList(0, Math.min(NAMED, left.first().size()))) {
            say("            %s: '%s' has %d of %d".formatted(rule.name(), gap.owner(), gap.has(), gap.needs()));
        }
        more(left.owners());
    }

    private void more(long all) {
        if (all > NAMED) {
            say("            and " + Sentences.number(all - NAMED) + " more");
        }
    }

    @Override
    public void finished(SeedReport report) {
        for (EnricherReport enricher : report.enrichers()) {
            if (enricher.status() != shown.get(enricher.name())) {
                show("counted", enricher);
            }
        }
        say(Sentences.verdict(report));
        say("   %s, as of %s, profile %s, seed %d (%s)"
                .formatted(
                        report.added() == 0 ? "Nothing added" : "Added " + Sentences.count(report.added(), "row"),
                        report.asOf().toLocalDate(),
                        report.profile().name().toLowerCase(Locale.ROOT),
                        report.seed(),
                        Sentences.seconds(report.duration())));
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
