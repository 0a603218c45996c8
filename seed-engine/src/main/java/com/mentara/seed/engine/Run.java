package com.mentara.seed.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run from request to report. */
final class Run {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    private final Request request;
    private final SeedListener listener;
    private final long start = System.nanoTime();

    Run(Request request) {
        this.request = request;
        this.listener = new OneAtATime(request.listener());
    }

    SeedReport fill() {
        try (Connections connections = new Connections(request.database())) {
            SeedReport upToDate = upToDate(connections);
            SeedReport report = upToDate == null ? fill(connections) : upToDate;
            listener.finished(report);
            return report;
        }
    }

    private SeedReport fill(Connections connections) {
        Future<LiveSchema> schema = connections.ahead(LiveSchema::read);
        Catalog catalog = Catalog.load(request);
        try (RunLock lock = RunLock.take(request.database());
                Making making = new Making()) {
            Drift drift = checked(catalog, Interrupt.await(schema));
            Memory memory = new Memory(connections);
            Memory.Standing standing = memory.standing();
            boolean adopted = admitted(catalog, connections, drift.schema(), standing);
            Moments moments = memory.remember(request.asOf());
            Setting setting = setting(catalog, connections, drift, moments, memory.provenance(), making);
            listener.started(catalog.plan());
            // Where no run has ended yet, much is missing: what each rule lacks is asked when its turn comes.
            Survey.Answer before = standing.hasHistory() ? survey(catalog, setting) : Survey.Answer.NONE;
            List<EnricherReport> filled = schedule(catalog, setting, before.satisfied(), run -> run.fill(lock));
            setting.statistics().settle(request.jobs());
            Ending ending = ending(catalog, setting, before, filled);
            SeedReport report = report(setting, ending.enrichers());
            memory.record(request, report, adopted, ending.picture());
            return report;
        }
    }

    /** What the database says without being asked anything else; null where a run must ask. */
    private @Nullable SeedReport upToDate(Connections connections) {
        boolean asks = request.edition() == null
                || !RequestCheck.numberProblems(request).isEmpty();
        return asks ? null : new UpToDate(connections, request).report();
    }

    /**
     * How enrichers ended.
     *
     * @param picture what their rules read, where all were applied and none lacks anything
     */
    private record Ending(
            List<EnricherReport> enrichers, @Nullable Picture picture) {

        static Ending of(List<EnricherReport> enrichers, Survey.Answer last) {
            boolean all = enrichers.stream()
                    .allMatch(enricher -> enricher.status() == Status.SATISFIED || enricher.status() == Status.FILLED);
            return new Ending(enrichers, all ? last.picture() : null);
        }
    }

    /** Counts again with the same rules; where nothing was missing, that has just been done. */
    private Ending ending(Catalog catalog, Setting setting, Survey.Answer before, List<EnricherReport> filled) {
        if (filled.stream().allMatch(EnricherReport::lackedNothing)) {
            return Ending.of(filled, before);
        }
        if (!request.verifying()) {
            return Ending.of(filled, Survey.Answer.NONE);
        }
        Survey.Answer after = survey(catalog, setting);
        Map<String, EnricherReport> byName = Maps.uniqueIndex(filled, EnricherReport::name);
        return Ending.of(
                new Schedule(catalog.plan(), request.jobs())
                        .run((step, needed) ->
                                verified(step, setting, after.satisfied(), requireNonNull(byName.get(step.name())))),
                after);
    }

    /** Makes sure that a run may write. */
    void guard() {
        Catalog catalog = Catalog.load(request);
        try (Connections connections = new Connections(request.database())) {
            try (Session reader = connections.reader()) {
                new Guard(request, new Memory(connections).standing())
                        .admits(catalog.tables(), LiveSchema.read(reader.sql()), reader.sql());
            }
        }
    }

    private boolean admitted(Catalog catalog, Connections connections, LiveSchema schema, Memory.Standing standing) {
        try (Session reader = connections.reader()) {
            return new Guard(request, standing).admits(catalog.tables(), schema, reader.sql());
        }
    }

    SeedReport audit() {
        try (Connections connections = new Connections(request.database());
                Making making = new Making()) {
            Future<LiveSchema> schema = connections.ahead(LiveSchema::read);
            Catalog catalog = Catalog.load(request);
            Drift drift = checked(catalog, Interrupt.await(schema));
            Memory memory = new Memory(connections);
            Moments moments = memory.recall(request.asOf());
            Setting setting = setting(catalog, connections, drift, moments, memory.provenance(), making);
            listener.started(catalog.plan());
            SeedReport report = report(
                    setting, schedule(catalog, setting, survey(catalog, setting).satisfied(), EnricherRun::audit));
            listener.finished(report);
            return report;
        }
    }

    private Setting setting(
            Catalog catalog,
            Connections connections,
            Drift drift,
            Moments moments,
            Provenance provenance,
            Making making) {
        return new Setting(
                request,
                connections,
                drift,
                moments,
                new Laws(catalog.all()),
                new Labels(catalog.all()),
                provenance,
                making,
                new Statistics(connections),
                new Semaphore(request.jobs()),
                new ConcurrentHashMap<>(),
                listener);
    }

    /** Which rules lack nothing now. */
    private Survey.Answer survey(Catalog catalog, Setting setting) {
        return Survey.of(
                catalog.plan().steps().stream()
                        .filter(step -> setting.drift().missingTables(step).isEmpty())
                        .flatMap(step -> step.rules().stream().map(rule -> setting.prepared(step, rule)))
                        .toList(),
                setting,
                request.edition() != null);
    }

    /** What the database has, where the enrichers can work on it. */
    private static Drift checked(Catalog catalog, LiveSchema schema) {
        Drift drift = new Drift(schema);
        List<String> problems = drift.problems(catalog.plan());
        if (!problems.isEmpty()) {
            throw SeedException.of(SeedException.Code.PLAN, problems);
        }
        return drift;
    }

    private List<EnricherReport> schedule(
            Catalog catalog, Setting setting, Set<String> satisfied, Function<EnricherRun, EnricherReport> work) {
        return new Schedule(catalog.plan(), request.jobs()).run((step, before) -> {
            boolean unchanged = before.stream().allMatch(needed -> needed.added() == 0);
            EnricherRun run = new EnricherRun(step, setting, unchanged ? satisfied : Set.of());
            EnricherReport report = report(step, run, before, setting.drift(), work);
            listener.enricherFinished(step, report);
            return report;
        });
    }

    private EnricherReport report(
            Plan.Step step,
            EnricherRun run,
            List<EnricherReport> before,
            Drift drift,
            Function<EnricherRun, EnricherReport> work) {
        Set<String> missing = drift.missingTables(step);
        if (!missing.isEmpty()) {
            return run.ended(Status.NOT_APPLICABLE, "this database has no table " + String.join(", ", missing));
        }
        for (EnricherReport needed : before) {
            if (needed.status() == Status.FAILED || needed.status() == Status.SKIPPED) {
                return run.ended(Status.SKIPPED, "it needs '" + needed.name() + "', which " + ending(needed));
            }
        }
        listener.enricherStarted(step);
        return guarded(step, run, () -> work.apply(run));
    }

    /** A failure of an enricher or of its statements stays with it. */
    private static EnricherReport guarded(Plan.Step step, EnricherRun run, Supplier<EnricherReport> work) {
        try {
            return work.get();
        } catch (RuleFailure e) {
            return run.ended(Status.FAILED, e.getMessage());
        } catch (DataAccessException e) {
            if (Outage.isConnectionLost(e)) {
                throw Outage.stopped(e);
            }
            LOG.debug("Enricher '{}' failed", step.name(), e);
            return run.ended(Status.FAILED, "Enricher '%s': %s".formatted(step.name(), Outage.said(e)));
        }
    }

    private static String ending(EnricherReport needed) {
        return needed.status() == Status.FAILED ? "failed" : "was skipped";
    }

    private static EnricherReport verified(
            Plan.Step step, Setting setting, Set<String> satisfied, EnricherReport filled) {
        EnricherRun run = new EnricherRun(step, setting, satisfied);
        return switch (filled.status()) {
            case SATISFIED, FILLED, GAPS -> guarded(step, run, () -> run.verify(filled));
            case FAILED, SKIPPED, NOT_APPLICABLE -> filled;
        };
    }

    private SeedReport report(Setting setting, List<EnricherReport> reports) {
        return new SeedReport(
                request.profile(),
                request.seed(),
                setting.moments().asOf(),
                List.copyOf(reports),
                Duration.ofNanos(System.nanoTime() - start),
                false);
    }
}
