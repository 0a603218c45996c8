package com.mentara.seed.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedException;
import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.Seeder;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A run whose connections are gone says so, leaves no half of a chunk, and the next run makes what it would have made. */
@Timeout(60)
class LostConnectionTest {

    private static final int CUTS = 100;

    /** So many cuts come one upon the other before a run may end. */
    private static final int IN_A_ROW = 10;

    private static final TestDatabase DATABASE = Library.create();
    private static SortedMap<String, String> whole = new TreeMap<>();

    @BeforeAll
    static void fill() {
        assertThat(seeder().run().satisfied()).isTrue();
        whole = DATABASE.digests();
        Library.empty(DATABASE);
    }

    @AfterEach
    void completes() {
        assertThat(Library.halves(DATABASE)).isEqualTo("0");
        assertThat(Library.runNext(seeder()).satisfied()).isTrue();
        assertThat(DATABASE.digests()).isEqualTo(whole);
        Library.empty(DATABASE);
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void theLineMayBreakAnywhere() throws IOException {
        long length = length();
        for (int cut = 1; cut <= CUTS; cut++) {
            try (CutLine line = CutLine.breakingAfter(length * cut / CUTS - 1, DATABASE)) {
                Seeder seeder = Library.seeder(line.source(DATABASE)).jobs(1 + cut % 2);
                endsForWantOfADatabase(seeder, "a line of " + length * cut / CUTS + " bytes");
            }
            assertThat(Library.halves(DATABASE)).isEqualTo("0");
            if (cut % IN_A_ROW == 0) {
                completes();
            }
        }
    }

    private static long length() throws IOException {
        try (CutLine line = CutLine.breakingAfter(Long.MAX_VALUE, DATABASE)) {
            Library.seeder(line.source(DATABASE)).run();
            return line.passed();
        } finally {
            Library.empty(DATABASE);
        }
    }

    /** It may also get through, where earlier runs left little to do, or still meet the one before. */
    private static void endsForWantOfADatabase(Seeder seeder, String over) {
        try {
            seeder.run();
        } catch (SeedException e) {
            assertThat(e.code()).as(over).isIn(SeedException.Code.DATABASE, SeedException.Code.LOCKED);
        }
    }

    /** Who waits without end can say how long to wait. */
    @Test
    void aSilentLineIsGivenUpAfterTheSocketTimeout() throws IOException {
        try (CutLine line = CutLine.silentAfter(length() / 2, DATABASE)) {
            PGSimpleDataSource impatient = (PGSimpleDataSource) line.source(DATABASE);
            impatient.setSocketTimeout(1);
            assertThatThrownBy(() -> Library.seeder(impatient).run())
                    .isInstanceOfSatisfying(
                            SeedException.class, e -> assertThat(e.code()).isEqualTo(SeedException.Code.DATABASE));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 'true'",
        "3, 'true'",
        "2, 'pid in (select pid from pg_locks where locktype = ''advisory'')'",
        "2, 'pid not in (select pid from pg_locks where locktype = ''advisory'')'",
    })
    void theServerMayEndSessions(int chunks, String which) {
        AtomicInteger written = new AtomicInteger();
        SeedListener ending = new SeedListener() {
            @Override
            public void written(Plan.Step step, String rule, long rows) {
                if (written.incrementAndGet() == chunks) {
                    DATABASE.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where datname = current_database() and pid <> pg_backend_pid() and " + which);
                }
            }
        };
        // One enricher at a time, as the chunk of another could be on its way.
        assertThatThrownBy(() -> seeder().jobs(1).listener(ending).run())
                .isInstanceOfSatisfying(
                        SeedException.class, e -> assertThat(e.code()).isEqualTo(SeedException.Code.DATABASE));
        assertThat(written).hasValue(chunks);
    }

    private static Seeder seeder() {
        return Library.seeder(DATABASE.dataSource());
    }
}
