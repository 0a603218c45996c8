package com.mentara.seed.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedException;
import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.SeedReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several runs at once, runs that are killed, and an application that writes meanwhile. */
@Timeout(60)
class ConcurrencyTest {

    private static final int RUNS = 8;

    private static final TestDatabase DATABASE = Library.create();
    private static SortedMap<String, String> whole = new TreeMap<>();
    private static String added = "";

    @BeforeAll
    static void fill() {
        added = Long.toString(Library.seeder(DATABASE.dataSource()).run().added());
        whole = DATABASE.digests();
    }

    @AfterEach
    void empty() {
        Library.empty(DATABASE);
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @RepeatedTest(3)
    void ofEightThreadsOneFills() throws Exception {
        Library.empty(DATABASE);
        ExecutorService threads = Executors.newFixedThreadPool(RUNS);
        try {
            List<Callable<String>> runs = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                runs.add(ConcurrencyTest::outcome);
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> run : threads.invokeAll(runs)) {
                outcomes.add(run.get());
            }
            oneFilled(outcomes);
        } finally {
            threads.shutdown();
        }
    }

    private static String outcome() {
        try {
            return Long.toString(Library.seeder(DATABASE.dataSource()).run().added());
        } catch (SeedException e) {
            return e.code().name();
        }
    }

    @Test
    void ofSeveralProcessesOneFills() throws IOException {
        Library.empty(DATABASE);
        List<OtherRun> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(OtherRun.start(DATABASE));
        }
        List<String> outcomes = new ArrayList<>();
        for (OtherRun run : runs) {
            outcomes.add(run.outcome());
        }
        oneFilled(outcomes);
    }

    private static void oneFilled(List<String> outcomes) {
        assertThat(outcomes).containsOnlyOnce(added).isSubsetOf(added, "0", "LOCKED");
        assertThat(DATABASE.digests()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void theRowsOfAKilledProcessAreCompletedByTheNext(int chunks) throws IOException {
        Library.empty(DATABASE);
        OtherRun.start(DATABASE).killAfter(chunks);
        SeedReport report = Library.runNext(Library.seeder(DATABASE.dataSource()));
        assertThat(report.satisfied()).isTrue();
        assertThat(report.added()).isLessThan(Long.parseLong(added));
        assertThat(DATABASE.digests()).isEqualTo(whole);
    }

    /** It adds what the run is about to add, adds owners, and deletes what was added just now. */
    @Test
    void anApplicationMayWriteMeanwhile() {
        SeedReport disturbed = withApplication("""
                insert into reader select 'visitor ' || count(*), 'V', '2026-01-01' from reader;
                insert into review select gen_random_uuid(), isbn, id, 1, '2026-01-01' from book, reader
                where hashtext(isbn || id) % 5 = 0 on conflict do nothing;
                delete from remark where hashtext(id::text) % 5 = 0""");
        assertThat(disturbed.failed()).as(disturbed.toString()).isFalse();
    }

    /** Rows for who is gone are not made; the others are. */
    @Test
    void whoIsAboutToGetARowMayGo() {
        SeedReport disturbed =
                withApplication("delete from remark; delete from reader where id in (select reader_id from review)");
        assertThat(disturbed.failed()).as(disturbed.toString()).isFalse();
    }

    /** How a run ends in whose every chunk an application writes; the next one has the database for itself. */
    private static SeedReport withApplication(String statements) {
        SeedListener application = new SeedListener() {
            @Override
            public void written(Plan.Step step, String rule, long rows) {
                DATABASE.execute(statements);
            }
        };
        List<Enricher> enrichers = List.of(new ReadersEnricher(), new StockEnricher(), new ReviewsEnricher());
        Library.empty(DATABASE);
        SeedReport disturbed = Library.seeder(DATABASE.dataSource(), enrichers)
                .listener(application)
                .run();
        SeedReport undisturbed =
                Library.seeder(DATABASE.dataSource(), enrichers).run();
        assertThat(undisturbed.satisfied()).as(undisturbed.toString()).isTrue();
        return disturbed;
    }
}
