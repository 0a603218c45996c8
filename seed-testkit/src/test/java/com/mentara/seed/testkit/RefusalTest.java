package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static com.mentara.seed.testkit.Note.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.Status;
import com.mentara.seed.testkit.Book.BookRecord;
import com.mentara.seed.testkit.Note.NoteRecord;
import com.mentara.seed.testkit.Reader.ReaderRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What a database does not take, and what a factory must not make, fails one enricher with its reason; the others go on. */
class RefusalTest {

    private static final long FOURTH_BOOK = 9780486282114L;

    private final TestDatabase database = Library.create();

    @AfterEach
    void drop() {
        database.close();
    }

    /** The disk is full as far as the server tells: that error has a SQL state of its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "alter table note add constraint dry check (line <> 'Damp') | check constraint \"dry\"",
                "alter table note alter line type varchar(5) | value too long for type character varying(5)",
                "alter table note add foreign key (line) references reader deferrable initially deferred | foreign key",
                "create function no_space() returns trigger language plpgsql as"
                        + " $$ begin raise 'No space left' using errcode = 'disk_full'; end $$;"
                        + " create trigger no_space before insert on note execute function no_space() | No space left",
            })
    void whatTheDatabaseRefusesIsSaidInItsWords(String change, String said) {
        database.execute(change);
        failsAlone(database.dataSource(), spoilt((slot, note) -> Rows.of(note)), said);
    }

    @Test
    void aRoleThatMayNotInsert() {
        String role = "reads_" + Integer.toHexString(System.identityHashCode(database));
        database.execute("create role " + role + "; grant usage on schema public to " + role
                + "; grant select, insert on all tables in schema public to " + role
                + "; revoke insert on note from " + role);
        try {
            failsAlone(
                    with("-c role=" + role), spoilt((slot, note) -> Rows.of(note)), "permission denied for table note");
        } finally {
            database.execute("drop owned by " + role + "; drop role " + role);
        }
    }

    @Test
    void aTableThatSomebodyLocked() throws SQLException {
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table note in share mode");
            failsAlone(with("-c lock_timeout=20"), spoilt((slot, note) -> Rows.of(note)), "lock timeout");
        }
    }

    @Test
    void aDatabaseThatIsReadOnly() {
        SeedReport report = Library.seeder(database.readOnlyDataSource()).run();
        assertThat(report.enrichers()).allSatisfy(enricher -> {
            assertThat(enricher.status()).isEqualTo(Status.FAILED);
            assertThat(enricher.reason()).contains("read-only transaction");
        });
    }

    /** Also where a run has ended before, and all rules are asked at once. */
    @Test
    void aConditionThatFails() {
        Condition never = condition("1 / ({0} - {0}) > 0", BOOK.ISBN);
        failsAlone(
                new Notes<>(Rule.each(BOOK).where(never), noCondition(), (slot, note) -> Rows.of(note)),
                "division by zero");
    }

    @Test
    void aFactoryThatThrows() {
        failsAlone(
                spoilt((slot, note) -> {
                    throw new IllegalStateException("no luck");
                }),
                "book '9780141439518', slot 0: java.lang.IllegalStateException: no luck");
    }

    @Test
    void aColumnThatIsNotRead() {
        failsAlone(
                new Notes<>(Rule.each(BOOK).reading(BOOK.ISBN), noCondition(), (slot, note) -> Rows.of(note)),
                "published_at");
    }

    @Test
    void aFactoryThatNeverEnds() {
        failsAlone(spoilt(RefusalTest::endless), "book '9780141439518', slot 0: java.lang.StackOverflowError");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Rows<NoteRecord> endless(Slot<BookRecord, Record> slot, NoteRecord note) {
        return endless(slot, note);
    }

    @Test
    void aFactoryThatMakesRowsOfAnotherTable() {
        failsAlone(
                spoilt((slot, note) -> Rows.of(note).with(new ReaderRecord())),
                "made a row for table 'reader', but writes() of 'notes' names only [note]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\uD83Db", "\uDE00", "\uD83D"})
    void aTextThatIsNone(String text) {
        Enricher broken = spoilt((slot, note) -> {
            note.set(NOTE.LINE, text);
            return Rows.of(note);
        });
        failsAlone(broken, "book '9780141439518', slot 0: note.line holds a character that no database takes");
    }

    /** A slot for which there is nothing to make stays open. */
    @Test
    void aFactoryThatMakesNothing() {
        SeedReport report = fill(database.dataSource(), spoilt((slot, note) -> null));
        assertThat(report.satisfied()).isFalse();
        assertThat(of(report, "notes").rules().get(0).shortfalls()).hasSize(5).allSatisfy(shortfall -> {
            assertThat(shortfall.has()).isZero();
            assertThat(shortfall.reason()).contains("draws missed");
        });
    }

    /** Two chunks claim the same keys at the same time: one begins with A, the other, from the fourth book's second on, with C. */
    @Test
    void aKeyThatAllowsNoMore() {
        database.execute(
                "alter table note add unique (line); create function wait() returns trigger language plpgsql as"
                        + " $$ begin perform pg_sleep(0.05); return new; end $$;"
                        + " create trigger wait before insert on note for each row execute function wait()");
        Enricher notes = spoilt((slot, note) -> {
            String lines = slot.owner().get(BOOK.ISBN) == FOURTH_BOOK ? "ACB" : "ABC";
            note.set(NOTE.LINE, lines.substring(slot.ordinal(), slot.ordinal() + 1));
            return Rows.of(note);
        });
        SeedReport report = Library.seeder(database.dataSource(), List.of(notes, new ReadersEnricher()))
                .jobs(2)
                .run();
        assertThat(of(report, "notes").status()).as(report.toString()).isEqualTo(Status.GAPS);
        assertThat(of(report, "notes").rules().get(0).after().rows()).isEqualTo(15 - 3);
    }

    private static Enricher spoilt(BiFunction<Slot<BookRecord, Record>, NoteRecord, Rows<NoteRecord>> spoiling) {
        return new Notes<>(Rule.each(BOOK), noCondition(), spoiling);
    }

    private DataSource with(String options) {
        PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
        source.setOptions(options);
        return source;
    }

    private void failsAlone(Enricher notes, String said) {
        failsAlone(database.dataSource(), notes, said);
        failsAlone(database.plainDataSource(), notes, said);
    }

    private void failsAlone(DataSource source, Enricher notes, String said) {
        SeedReport report = fill(source, notes);
        assertThat(report.failed()).isTrue();
        assertThat(report.satisfied()).isFalse();
        assertThat(of(report, "notes").status()).isEqualTo(Status.FAILED);
        assertThat(of(report, "notes").reason()).startsWith("Enricher 'notes'").contains(said);
        assertThat(database.counts()).containsEntry("note", 0L).containsEntry("reader", 12L);
    }

    private static SeedReport fill(DataSource source, Enricher notes) {
        return Library.seeder(source, List.of(notes, new ReadersEnricher())).run();
    }

    private static EnricherReport of(SeedReport report, String enricher) {
        return report.enrichers().stream()
                .filter(one -> one.name().equals(enricher))
                .findFirst()
                .orElseThrow();
    }
}
