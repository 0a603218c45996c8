package com.mentara.seed.testkit;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.SeedException;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** The toy library as a whole, filled a few rows at a time, so that a run can be disturbed at many places. */
final class Library {

    /** Those whose rows are the same in every run. */
    static final List<Enricher> ENRICHERS = List.of(new ReadersEnricher(), new StockEnricher());

    private Library() {}

    /** Where nothing is filled. */
    static TestDatabase create() {
        return TestDatabase.of(LibraryTable.SCHEMA);
    }

    /** Fills all of it. */
    static Seeder seeder(DataSource source) {
        return seeder(source, ENRICHERS);
    }

    /** Fills what some enrichers make. */
    static Seeder seeder(DataSource source, List<? extends Enricher> enrichers) {
        return Seeder.on(source)
                .enrichers(enrichers)
                .profile(Profile.LIGHT)
                .asOf(LocalDate.of(2026, 1, 1))
                .chunk(10);
    }

    /** Makes a library as it was before the first run. */
    static void empty(TestDatabase database) {
        database.execute("truncate reader, card, stock, shelf cascade; drop schema if exists seed cascade");
    }

    /** How many rows of a chunk are there without the other half. */
    static String halves(TestDatabase database) {
        return String.valueOf(database.value(
                "select count(*) from reader full join card on reader_id = id where num_nulls(id, reader_id) > 0"));
    }

    /** Runs as soon as the server knows that the run before is gone. */
    static SeedReport runNext(Seeder seeder) {
        while (true) {
            try {
                return seeder.run();
            } catch (SeedException e) {
                if (e.code() != SeedException.Code.LOCKED) {
                    throw e;
                }
                LockSupport.parkNanos(1_000_000);
            }
        }
    }
}
