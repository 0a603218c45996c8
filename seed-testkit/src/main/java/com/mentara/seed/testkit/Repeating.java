package com.mentara.seed.testkit;

import com.mentara.seed.engine.Seeder;
import java.util.List;

/** Fills further databases in other ways, and compares them with the first. */
final class Repeating {

    private static final long OTHER_SEED = Seeder.DEFAULT_SEED + 1;

    private final Workbench bench;
    private final Trial trial;
    private final Findings findings = new Findings();

    Repeating(Workbench bench) {
        this.bench = bench;
        this.trial = bench.trial();
        bench.requireFilled();
    }

    void chunkSizeChangesNothing() {
        try (TestDatabase database = bench.copyOfUnfilled()) {
            compare(
                    "chunk(1): ",
                    database,
                    trial.seeder(database.plainDataSource()).chunk(1));
        }
        check(
                "makes other rows for another chunk size",
                "A factory may remember nothing from one call to the next: no counter, no cache, no stream of random"
                        + " numbers.");
    }

    void jobsChangeNothing() {
        try (TestDatabase database = bench.fresh()) {
            compare(
                    "jobs(4): ",
                    database,
                    trial.seeder(database.dataSource(), trial.enrichers()).jobs(4));
        }
        check(
                "makes other rows when several enrichers are filled at once",
                "A factory may remember nothing from one call to the next, and enrichers may share nothing.");
    }

    void otherSeedMakesOtherRows() {
        List<TableShape> written = bench.tables().written();
        try (TestDatabase database = bench.copyOfUnfilled()) {
            Seeder seeder = trial.seeder(database.dataSource()).seed(OTHER_SEED);
            findings.addGaps(seeder.run());
            findings.addGaps(seeder.audit());
            if (bench.differences(database, written).isEmpty()) {
                findings.add("all of its rows are the same for the seeds 1 and 2");
            }
        }
        check(
                "does not follow the seed",
                "Draw values, and above all ids, from the slot: slot.id(), slot.seed().at(...).");
    }

    /** In Turkish, I has another small letter and i another capital; Nepal is five hours and three quarters from UTC. */
    void factoriesArePure() {
        compareIn("en-US", "America/New_York");
        compareIn("tr-TR", "Asia/Kathmandu");
        check(
                "makes other rows at another place or time",
                "Give a locale to format() and toUpperCase(), and a zone to everything about time; read no clock, no default,"
                        + " no random number.");
    }

    private void compareIn(String languageTag, String zone) {
        try (TestDatabase database = bench.copyOfUnfilled()) {
            Seeder seeder = trial.seeder(database.dataSource());
            Defaults.replaced(languageTag, zone, () -> compare(languageTag + ", " + zone + ": ", database, seeder));
        }
    }

    private void compare(String how, TestDatabase database, Seeder seeder) {
        Findings found = new Findings(how);
        found.addGaps(seeder.run());
        found.addAll(bench.differences(database, bench.tables().repeatable()));
        findings.addAll(found.sentences());
    }

    private void check(String broken, String advice) {
        findings.check(trial.enricher().name(), broken, advice);
    }
}
