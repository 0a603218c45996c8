package com.mentara.seed.testkit;

import com.mentara.seed.engine.Seeder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/** Deletes rows of each table of an enricher, and lets it make them again. */
final class Restoring {

    private static final int SINGLE_ROWS = 5;
    private static final int LATER_DAYS = 3;

    private final Workbench bench;
    private final LocalDateTime asOf;
    private final Set<Table<?>> soon;
    private final Set<Table<?>> later;
    private final Findings findings = new Findings();

    Restoring(Workbench bench) {
        bench.requireFilled();
        EnricherContract contract = bench.trial().contract();
        this.bench = bench;
        this.asOf = contract.asOf();
        this.soon = contract.restoresIdentically();
        this.later = contract.restoresIdenticallyLater();
    }

    /** A third of the rows at once. */
    void thirds() {
        for (TableShape table : bench.tables().written()) {
            third(table, 0, soon);
        }
        for (TableShape table : bench.tables().of(later)) {
            third(table, LATER_DAYS, later);
        }
        check();
    }

    private void third(TableShape table, int days, Set<Table<?>> promised) {
        try (TestDatabase database = bench.copyOfFilled()) {
            List<String> places = bench.seededRows(table, database);
            findings.addAll(restore(table, places.subList(0, (places.size() + 2) / 3), database, days, promised));
        }
    }

    /** A few rows, one after the other. */
    void single() {
        for (TableShape table : bench.tables().written()) {
            try (TestDatabase database = bench.copyOfFilled()) {
                findings.addAll(single(table, database));
            }
        }
        check();
    }

    private List<String> single(TableShape table, TestDatabase database) {
        List<String> failures = List.of();
        for (int row = 0; row < SINGLE_ROWS && failures.isEmpty(); row++) {
            List<String> places = bench.seededRows(table, database);
            if (row < places.size()) {
                failures = restore(table, places.subList(row, row + 1), database, 0, soon);
            }
        }
        return failures;
    }

    private List<String> restore(
            TableShape table, List<String> places, TestDatabase database, int days, Set<Table<?>> promised) {
        Removal removal = Removal.of(database, table.identifier(), places);
        Findings failures = new Findings("after " + removal + (days == 0 ? ": " : " and " + days + " days: "));
        Seeder seeder = bench.trial()
                .seeder(database.dataSource(), bench.tables().writersOf(removal.tables()))
                .asOf(asOf.plusDays(days));
        failures.addGaps(seeder.run());
        if (bench.tables().of(promised).contains(table)) {
            failures.addAll(bench.differences(database, bench.tables().restorable(promised)));
        } else {
            failures.addGaps(seeder.audit());
        }
        return failures.sentences();
    }

    private void check() {
        findings.check(
                bench.trial().enricher().name(),
                "does not bring deleted rows back as they were",
                "Values must follow from the slot's seed, owner, choice and ordinal alone, and times from the rows they belong"
                        + " to (Seed.after, Seed.ago). Where several rules make rows of one table, or 'now' is part of a"
                        + " row's meaning, override restoresIdentically() or restoresIdenticallyLater(), and say why in the"
                        + " Javadoc.");
    }
}
