package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** Writes an audit to the terminal: a line an enricher, who lacks what, and sums. */
final class AuditText implements SeedListener {

    /** How many owners are named unless all are asked for. */
    private static final int NAMED = 20;

    private final PrintWriter out;
    private final Palette palette;
    private final DatabaseUrl url;
    private final boolean verbose;
    private int steps;
    private int ended;

    AuditText(CommandLine command, DatabaseUrl url, boolean verbose) {
        this.out = command.getOut();
        this.palette = Palette.of(command);
        this.url = url;
        this.verbose = verbose;
    }

    @Override
    public void started(Plan plan) {
        steps = plan.steps().size();
        say("🔍 " + url + ", " + Sentences.count(steps, "enricher"));
    }

    @Override
    public void enricherFinished(Plan.Step step, EnricherReport report) {
        say(palette.line("[%d/%d]".formatted(++ended, steps), report));
        if (verbose) {
            report.rules().forEach(rule -> say("            " + Sentences.rule(rule)));
        }
        report.laws().forEach(law -> say("            notice: " + Sentences.law(law)));
    }

    @Override
    public void finished(SeedReport report) {
        Needs needs = Needs.of(report);
        List<String> lines = needs.byOwner();
        int named = verbose ? lines.size() : Math.min(NAMED, lines.size());
        if (named > 0) {
            say("Missing:");
            lines.subList(0, named).forEach(line -> say("   " + line));
            if (lines.size() > named) {
                say("   and %s more; --verbose names them".formatted(Sentences.number(lines.size() - named)));
            }
            say("   Together up to " + needs.inAll() + ".");
        }
        say(Sentences.verdict(report));
        say("   Nothing written, as of %s, profile %s, seed %d (%s)"
                .formatted(
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
