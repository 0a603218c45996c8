package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.RuleReport;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Writes a run to the terminal: a line an enricher, what is missing by name, and a summary. */
final class Screen implements SeedListener, AutoCloseable {

    /** Milliseconds between two looks of the line that changes. */
    static final long LIVE_PULSE = 200;

    /** Milliseconds without a word after which a line says that the run goes on. */
    static final long PLAIN_PULSE = 5000;

    private final Lines lines;
    private final Palette palette;
    private final DatabaseUrl url;
    private final boolean verbose;
    private final Progress progress = new Progress();
    private final long start = System.nanoTime();
    private final @Nullable Timer pulse;
    private volatile long lastWord = start;
    private final Map<String, SeedReport.Status> shown = new HashMap<>();
    private volatile int steps;
    private BooleanSupplier ranBefore = () -> false;
    private boolean finished;

    Screen(DisplayOptions display, DatabaseUrl url, boolean verbose) {
        this(display.lines(), display.palette(), display.pulse(), url, verbose);
    }

    /**
     * @param every how often to tell that the run goes on, in milliseconds; 0 for never
     */
    Screen(Lines lines, Palette palette, long every, DatabaseUrl url, boolean verbose) {
        this.lines = lines;
        this.palette = palette;
        this.url = url;
        this.verbose = verbose;
        this.pulse = every == 0 ? null : pulse(every);
    }

    private Timer pulse(long every) {
        Timer timer = new Timer("progress", true);
        TimerTask beat = new TimerTask() {
            @Override
            public void run() {
                beat();
            }
        };
        timer.schedule(beat, every, every);
        return timer;
    }

    private void beat() {
        if (steps == 0) {
            return;
        }
        Duration since = sinceStart();
        if (lines.live()) {
            lines.show(progress.bar(since));
        } else if (System.nanoTime() - lastWord
                >= Duration.ofMillis(PLAIN_PULSE).toNanos()) {
            say(progress.sign(since));
        }
    }

    /** Ends the line that changes; a run that ended early leaves what it wrote until then. */
    @Override
    public void close() {
        if (pulse != null) {
            pulse.cancel();
        }
        lines.clear();
        if (!finished && progress.rows() > 0) {
            say("   %s until then (%s)".formatted(Sentences.added(progress.rows()), Sentences.seconds(sinceStart())));
        }
    }

    private Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /**
     * Names owners that lack something since the last run.
     *
     * @param wasThere whether there was one; asked where something was made
     */
    void comparing(BooleanSupplier wasThere) {
        ranBefore = wasThere;
    }

    void migrated(MigrationResult result) {
        if (result.kind() == MigrationResult.Kind.MIGRATED) {
            say("📦 Made the tables: " + Sentences.count(result.applied(), "migration") + ".");
        }
    }

    @Override
    public void started(Plan plan) {
        steps = plan.steps().size();
        progress.started(steps);
        begun(steps);
    }

    private void begun(int enrichers) {
        say("🌱 " + url + ", " + Sentences.count(enrichers, "enricher"));
    }

    @Override
    public void enricherStarted(Plan.Step step) {
        progress.started(step);
    }

    @Override
    public void written(Plan.Step step, String rule, long rows) {
        progress.written(rows);
    }

    @Override
    public void ruleFinished(Plan.Step step, RuleReport report) {
        progress.ruleFinished(step);
    }

    @Override
    public void enricherFinished(Plan.Step step, EnricherReport report) {
        progress.finished(step);
        shown.put(step.name(), report.status());
        // How many have ended, as several work at once and end in any order.
        show("[%d/%d]".formatted(shown.size(), steps), report);
    }

    private void show(String position, EnricherReport report) {
        say(palette.line(position, report));
        if (report.added() > 0 && again()) {
            Named.found(report).forEach(this::detail);
        }
        for (RuleReport rule : report.rules()) {
            if (verbose) {
                detail(Sentences.rule(rule));
            }
            Named.missing(report, rule).forEach(this::detail);
        }
        report.laws().forEach(law -> detail("notice: " + Sentences.law(law)));
    }

    private boolean again() {
        boolean before = ranBefore.getAsBoolean();
        ranBefore = () -> before;
        return before;
    }

    @Override
    public void finished(SeedReport report) {
        finished = true;
        close();
        if (report.upToDate()) {
            begun(report.enrichers().size());
        } else {
            showCountedAgain(report);
        }
        say(Sentences.verdict(report));
        say("   %s, as of %s, profile %s, seed %d (%s)"
                .formatted(
                        Sentences.added(report.added()),
                        report.asOf().toLocalDate(),
                        report.profile().name().toLowerCase(Locale.ROOT),
                        report.seed(),
                        Sentences.seconds(report.duration())));
    }

    private void showCountedAgain(SeedReport report) {
        for (EnricherReport enricher : report.enrichers()) {
            if (enricher.status() != shown.get(enricher.name())) {
                show("counted", enricher);
            }
        }
    }

    private void detail(String line) {
        say("            " + line);
    }

    private void say(String line) {
        lastWord = System.nanoTime();
        lines.print(line);
    }
}
