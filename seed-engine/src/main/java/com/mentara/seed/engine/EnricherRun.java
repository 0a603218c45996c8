package com.mentara.seed.engine;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.common.base.Suppliers;
import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Rule;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.Gaps;
import com.mentara.seed.engine.SeedReport.LawReport;
import com.mentara.seed.engine.SeedReport.RuleReport;
import com.mentara.seed.engine.SeedReport.Shortfall;
import com.mentara.seed.engine.SeedReport.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** One enricher's part of a run: its rules in order, filled or only counted. */
final class EnricherRun {

    private final Plan.Step step;
    private final Enricher enricher;
    private final Setting setting;
    private final Set<String> satisfied;
    private final Map<String, Long> written = new TreeMap<>();
    private final List<RuleReport> rules = new ArrayList<>();
    private final long start = System.nanoTime();
    private final Supplier<Set<Table<?>>> empty = Suppliers.memoize(this::emptyTables);

    /**
     * @param satisfied names of the rules that are known to lack nothing, as long as this run writes nothing
     */
    EnricherRun(Plan.Step step, Setting setting, Set<String> satisfied) {
        this.step = step;
        this.enricher = step.enricher();
        this.setting = setting;
        this.satisfied = satisfied;
    }

    /** Makes what is missing. */
    EnricherReport fill(RunLock lock) {
        boolean populating = populates();
        for (Rule<?, ?> rule : step.rules()) {
            Interrupt.check();
            if (applies(rule, populating)) {
                report(isSatisfied(rule) ? counted(rule, Gaps.NONE) : fill(rule, lock));
            } else {
                report(notApplied(rule));
            }
        }
        return ended(verdict(rules, List.of()));
    }

    /** Counts what is missing, and who breaks a law. */
    EnricherReport audit() {
        boolean populating = populates();
        for (Rule<?, ?> rule : step.rules()) {
            report(applies(rule, populating) ? counted(rule, gaps(rule)) : notApplied(rule));
        }
        List<LawReport> laws = laws();
        return ended(verdict(rules, laws)).withLaws(laws);
    }

    /** Counts again what a fill has left, with the same rules. */
    EnricherReport verify(EnricherReport filled) {
        List<RuleReport> verified = new ArrayList<>();
        for (int i = 0; i < filled.rules().size(); i++) {
            RuleReport rule = filled.rules().get(i);
            verified.add(rule.applied() ? rule.withAfter(gaps(step.rules().get(i))) : rule);
        }
        List<LawReport> laws = laws();
        return filled.verified(verdict(verified, laws), verified, laws);
    }

    private static Status verdict(List<RuleReport> rules, List<LawReport> laws) {
        boolean lacking = rules.stream().anyMatch(rule -> rule.after().owners() > 0);
        if (lacking || laws.stream().anyMatch(law -> law.seeded() > 0)) {
            return Status.GAPS;
        }
        return rules.stream().allMatch(rule -> rule.before().owners() == 0) ? Status.SATISFIED : Status.FILLED;
    }

    /** The report of an enricher that ended without having been applied to the end. */
    EnricherReport ended(Status status, @Nullable String reason) {
        return new EnricherReport(
                enricher.name(),
                step.tier(),
                status,
                reason,
                Map.copyOf(written),
                List.copyOf(rules),
                List.of(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private EnricherReport ended(Status status) {
        return ended(status, null);
    }

    private void report(RuleReport rule) {
        rules.add(rule);
        setting.listener().ruleFinished(step, rule);
    }

    /** Fills a rule; where owners fell short, what a later row gave them is counted. */
    private RuleReport fill(Rule<?, ?> rule, RunLock lock) {
        RuleReport report = fill(setting.prepared(step, rule), lock);
        return report.shortfalls().isEmpty() ? report : report.withAfter(gaps(rule));
    }

    private RuleReport fill(Prepared prepared, RunLock lock) {
        Writer writer = new Writer(setting, enricher, rows -> {
            setting.listener().written(step, prepared.rule().name(), rows);
            lock.probe();
        });
        try (Session reader = setting.reader();
                writer) {
            boolean none = empty.get().contains(prepared.rule().counted().rows());
            Filling filling = new Filling(prepared, setting, reader, writer, none);
            filling.run();
            return filling.report();
        } finally {
            writer.written().forEach((table, rows) -> written.merge(table.getName(), rows, Long::sum));
        }
    }

    private RuleReport notApplied(Rule<?, ?> rule) {
        int minimum = setting.request().number(rule.minimum());
        return new RuleReport(rule.name(), minimum, false, Gaps.NONE, 0, Gaps.NONE, List.of());
    }

    private RuleReport counted(Rule<?, ?> rule, Gaps gaps) {
        int minimum = setting.request().number(rule.minimum());
        return new RuleReport(rule.name(), minimum, true, gaps, 0, gaps, List.<Shortfall>of());
    }

    private boolean isSatisfied(Rule<?, ?> rule) {
        return written.isEmpty() && satisfied.contains(rule.name());
    }

    private Gaps gaps(Rule<?, ?> rule) {
        Interrupt.check();
        if (isSatisfied(rule)) {
            return Gaps.NONE;
        }
        try (Session reader = setting.reader()) {
            return new GapCount(setting.prepared(step, rule), setting).count(reader.sql());
        }
    }

    private List<LawReport> laws() {
        List<LawReport> broken = new ArrayList<>();
        try (Session reader = setting.reader()) {
            for (Law law : setting.laws().declaredFor(enricher)) {
                LawReport report = LawCheck.check(reader.sql(), law);
                if (report != null) {
                    broken.add(report);
                }
            }
        }
        return List.copyOf(broken);
    }

    private boolean applies(Rule<?, ?> rule, boolean populating) {
        return !rule.minimum().population() || populating || setting.request().sets(rule.minimum());
    }

    /** Whether the populations are ours to keep: forced, nothing is there, or some of it is seeded. */
    private boolean populates() {
        if (setting.request().force()
                || step.rules().stream().noneMatch(rule -> rule.minimum().population())) {
            return true;
        }
        if (empty.get().containsAll(enricher.writes())) {
            return true;
        }
        try (Session reader = setting.reader()) {
            DSLContext sql = reader.sql();
            return enricher.writes().stream().anyMatch(table -> holdsSeeded(sql, table));
        }
    }

    /** The tables that have no rows before this run writes: a rule's slots in them are those that it fills itself. */
    private Set<Table<?>> emptyTables() {
        try (Session reader = setting.reader()) {
            DSLContext sql = reader.sql();
            return enricher.writes().stream()
                    .filter(table -> !sql.fetchExists(table))
                    .collect(toUnmodifiableSet());
        }
    }

    private static boolean holdsSeeded(DSLContext sql, Table<?> table) {
        Field<?> id = Key.idOf(table);
        return id != null && sql.fetchExists(table, Ids.seeded(id));
    }
}
