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
                Set<String> satisfied = standing.hasHistory() ? satisfied(catalog, setting) : Set.of();
                List<EnricherReport> filled = schedule(catalog, setting, satisfied, run -> run.fill(lock));
                setting.statistics().settle(request.jobs());
                SeedReport report = report(setting, verified(catalog, setting, filled));
                memory.record(report, adopted);
                listener.finished(report);
                return report;
            }
        }
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
            SeedReport report =
                    report(setting, schedule(catalog, setting, satisfied(catalog, setting), EnricherRun::audit));
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

    /** The names of the rules that lack nothing now. */
    private static Set<String> satisfied(Catalog catalog, Setting setting) {
        return Survey.satisfied(
                catalog.plan().steps().stream()
                        .filter(step -> setting.drift().missingTables(step).isEmpty())
                        .flatMap(step -> step.rules().stream().map(rule -> setting.prepared(step, rule)))
                        .toList(),
                setting);
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

    /** Counts again with the same rules; where nothing was missing, the fill has just counted. */
    private List<EnricherReport> verified(Catalog catalog, Setting setting, List<EnricherReport> filled) {
        if (!request.verifying() || filled.stream().allMatch(EnricherReport::lackedNothing)) {
            return filled;
        }
        Set<String> satisfied = satisfied(catalog, setting);
        Map<String, EnricherReport> byName = Maps.uniqueIndex(filled, EnricherReport::name);
        return new Schedule(catalog.plan(), request.jobs())
                .run((step, before) -> verified(step, setting, satisfied, requireNonNull(byName.get(step.name()))));
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
                Duration.ofNanos(System.nanoTime() - start));
    }
}
