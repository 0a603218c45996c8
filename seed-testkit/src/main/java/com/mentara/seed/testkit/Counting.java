package com.mentara.seed.testkit;

import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.RuleReport;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Looks at what an audit, a first and a second fill do to the database. */
final class Counting {

    private final Workbench bench;
    private final String enricher;
    private final Findings findings = new Findings();

    Counting(Workbench bench) {
        this.bench = bench;
        this.enricher = bench.trial().enricher().name();
    }

    void auditWritesNothing() {
        try (TestDatabase unfilled = bench.copyOfUnfilled();
                TestDatabase filled = bench.filled().copy()) {
            for (TestDatabase database : List.of(unfilled, filled)) {
                SortedMap<String, String> digests = database.digests();
                findings.addFailures(bench.trial().seeder(database.dataSource()).audit());
                findings.addFailures(
                        bench.trial().seeder(database.readOnlyDataSource()).audit());
                addChanges(digests, database.digests());
            }
        }
        findings.check(
                enricher,
                "cannot be audited without a trace",
                "Its conditions, pools and owners may only read: see which functions and views they call.");
    }

    void fillClosesEveryGap() {
        SeedReport report = bench.report();
        findings.addGaps(report);
        if (findings.sentences().isEmpty()) {
            findings.addGaps(bench.trial().seeder(bench.filled().dataSource()).audit());
            addUnseenRules(report);
            addUnseenTables();
        }
        findings.check(
                enricher,
                "does not close every gap",
                "The row that a rule's factory makes must be one that of(...) counts for the slot's owner, and there must be"
                        + " enough to choose from. A rule that makes nothing here is not proven: let before() or schema()"
                        + " bring owners for it, raise its number in minimums(), or name it in idleRules().");
    }

    private void addUnseenRules(SeedReport report) {
        Set<String> idle = new LinkedHashSet<>(bench.trial().contract().idleRules());
        for (RuleReport rule : rules(report)) {
            boolean declared = idle.remove(rule.name());
            if (declared && rule.added() > 0) {
                findings.add("rule '" + rule.name() + "' is named in idleRules(), but made " + rule.added() + " rows");
            } else if (!declared && rule.added() == 0) {
                findings.add("rule '" + rule.name() + "' made no row: it has no owner that lacks one");
            }
        }
        idle.forEach(rule -> findings.add("idleRules() names '" + rule + "', which is no rule of this enricher"));
    }

    private List<RuleReport> rules(SeedReport report) {
        return report.enrichers().stream()
                .filter(one -> one.name().equals(enricher))
                .flatMap(one -> one.rules().stream())
                .toList();
    }

    private void addUnseenTables() {
        bench.tables().written().stream()
                .filter(table -> bench.seededRows(table, bench.filled()).isEmpty())
                .forEach(table -> findings.add("writes() names " + table.name() + ", but no row was made for it"));
    }

    void secondFillAddsNothing() {
        try (TestDatabase database = bench.copyOfFilled()) {
            SortedMap<String, String> digests = database.digests();
            SeedReport second = bench.trial().seeder(database.dataSource()).run();
            findings.addGaps(second);
            for (RuleReport rule : rules(second)) {
                if (rule.before().rows() > 0) {
                    findings.add("rule '" + rule.name() + "' lacked "
                            + rule.before().rows() + " rows again and made " + rule.added());
                }
            }
            addChanges(digests, database.digests());
        }
        findings.check(
                enricher,
                "is not complete after one fill",
                "What a rule counts may depend on rows alone: not on a clock, the database's name or a sequence, and not on"
                        + " what its own rows change.");
    }

    void rowsOnlyInWrites() {
        bench.requireFilled();
        SortedMap<String, String> after = bench.filled().digests();
        List<TableShape> written = bench.tables().written();
        bench.unfilled().digests().forEach((table, digest) -> {
            if (!digest.equals(after.get(table))) {
                TableShape shape = bench.tables().named(table);
                Comparison comparison = new Comparison(shape, bench.unfilled(), bench.filled());
                findings.addAll(written.contains(shape) ? comparison.losses() : comparison.differences());
            }
        });
        findings.check(
                enricher,
                "changes more than it says",
                "Name every table in writes() for which a factory makes rows. Rows that a trigger writes or changes cannot be"
                        + " restored: let the factory make them as parts, or drop the trigger.");
    }

    private void addChanges(SortedMap<String, String> before, SortedMap<String, String> after) {
        before.forEach((table, digest) -> {
            if (!digest.equals(after.get(table))) {
                findings.add("table " + table + " changed");
            }
        });
    }
}
