package com.mentara.seed.testkit;

import com.mentara.seed.engine.SeedReport;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
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
            restore(table, places.subList(0, (places.size() + 2) / 3), database, days, promised);
        }
    }

    /** A few rows, one after the other. */
    void single() {
        for (TableShape table : bench.tables().written()) {
            try (TestDatabase database = bench.copyOfFilled()) {
                for (int row = 0; row < SINGLE_ROWS; row++) {
                    List<String> places = bench.seededRows(table, database);
                    if (row < places.size()) {
                        restore(table, places.subList(row, row + 1), database, 0, soon);
                    }
                }
            }
        }
        check();
    }

    private void restore(
            TableShape table, List<String> places, TestDatabase database, int days, Set<Table<?>> promised) {
        Map<String, Integer> removed = Removal.of(database, table.identifier(), places);
        String event = "after " + removed + " were deleted" + (days == 0 ? "" : " and " + days + " days went by") + ", ";
        SeedReport report = bench.trial()
                .seeder(database.dataSource(), bench.tables().writersOf(removed.keySet()))
                .asOf(asOf.plusDays(days))
                .run();
        Findings missing = new Findings();
        missing.addGaps(report);
        missing.sentences().forEach(sentence -> findings.add(event + sentence));
        if (bench.tables().of(promised).contains(table)) {
            bench.differences(database, bench.tables().restorable(promised)).forEach(sentence -> findings.add(event + sentence));
        }
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
