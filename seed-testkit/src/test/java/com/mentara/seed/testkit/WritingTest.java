package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static com.mentara.seed.testkit.Note.NOTE;
import static com.mentara.seed.testkit.Reader.READER;
import static com.mentara.seed.testkit.Specimen.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.testkit.Book.BookRecord;
import com.mentara.seed.testkit.Note.NoteRecord;
import com.mentara.seed.testkit.Reader.ReaderRecord;
import com.mentara.seed.testkit.Specimen.SpecimenRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/** How rows get into the database. */
class WritingTest {

    private static final String HOSTILE = "a\\b\tc\nd\re\"f'g{h}, \\N \\. NULL é 漢 😀";

    @Test
    void valuesOfEveryTypeArriveAsTheyAre() {
        try (TestDatabase database = library()) {
            assertThat(fill(database.dataSource(), new Specimens()).satisfied()).isTrue();
            assertThat(database.query("""
                    select label, letters[1], letters[2] is null, array_length(letters, 1), numbers, amount, share, flag,
                           small, large, day, hour, moment, instant, document, script, bytes, untouched
                    from specimen where label is not null limit 1"""))
                    .containsExactly(List.of(
                            HOSTILE,
                            HOSTILE,
                            "t",
                            "3",
                            "{1,-2}",
                            "1.500",
                            "0.1",
                            "t",
                            "7",
                            "9007199254740993",
                            "2024-02-29",
                            "23:59:58",
                            "2026-03-08 02:30:00.125",
                            "2026-03-08 02:30:00+00",
                            "{\"a\": 1.50, \"b\": \"\\t\"}",
                            "{\"a\":1.50, \"a\":2}",
                            "\\x00ff5c",
                            "left alone"));
            assertThat(database.value("select count(*) from specimen where num_nulls(label, letters, bytes) = 3"))
                    .isNotEqualTo("0");
        }
    }

    @Test
    void withoutCopyTheSameRowsAreWritten() {
        try (TestDatabase copied = library();
                TestDatabase inserted = library()) {
            fill(copied.dataSource(), new Specimens());
            fill(inserted.plainDataSource(), new Specimens());
            assertThat(inserted.digests()).isEqualTo(copied.digests());
        }
    }

    @Test
    void partsThatAreThereAlreadyStayAsTheyAre() {
        try (TestDatabase database = library()) {
            database.execute("insert into reader (id, name) values ('shared', 'by hand')");
            SeedReport report = fill(database.dataSource(), new Shared());
            assertThat(report.satisfied()).isTrue();
            assertThat(report.added()).isEqualTo(5);
            assertThat(database.query("select name from reader")).containsExactly(List.of("by hand"));
        }
    }

    private static TestDatabase library() {
        TestDatabase database = TestDatabase.of(LibraryTable.SCHEMA);
        database.execute(Specimen.SCHEMA);
        return database;
    }

    private static SeedReport fill(DataSource database, Enricher enricher) {
        return Seeder.on(database)
                .enrichers(List.of(enricher))
                .asOf(LocalDate.of(2026, 1, 1))
                .run();
    }

    /** Rows with a value of each type, and rows with none. */
    private static final class Specimens implements Enricher {

        @Override
        public String name() {
            return "specimens";
        }

        @Override
        public Set<Table<?>> writes() {
            return Set.of(SPECIMEN);
        }

        @Override
        public List<Rule<?, ?>> rules() {
            return List.of(Rule.each(BOOK)
                    .atLeast(Minimum.of("book.specimens", 2))
                    .of(SPECIMEN, SPECIMEN.ISBN.eq(BOOK.ISBN))
                    .row(slot -> slot.ordinal() % 2 == 0 ? full(slot) : empty(slot)));
        }

        private static SpecimenRecord full(Slot<BookRecord, Record> slot) {
            SpecimenRecord row = empty(slot);
            row.set(SPECIMEN.LABEL, HOSTILE);
            row.set(SPECIMEN.LETTERS, new String[] {HOSTILE, null, ""});
            row.set(SPECIMEN.NUMBERS, new Integer[] {1, -2});
            row.set(SPECIMEN.AMOUNT, new BigDecimal("1.5"));
            row.set(SPECIMEN.SHARE, 0.1);
            row.set(SPECIMEN.FLAG, true);
            row.set(SPECIMEN.SMALL, (short) 7);
            row.set(SPECIMEN.LARGE, 9_007_199_254_740_993L);
            row.set(SPECIMEN.DAY, LocalDate.of(2024, 2, 29));
            row.set(SPECIMEN.HOUR, LocalTime.of(23, 59, 58));
            row.set(SPECIMEN.MOMENT, LocalDateTime.of(2026, 3, 8, 2, 30, 0, 125_000_000));
            row.set(SPECIMEN.INSTANT, OffsetDateTime.of(2026, 3, 8, 2, 30, 0, 0, ZoneOffset.UTC));
            row.set(SPECIMEN.DOCUMENT, JSONB.valueOf("{\"b\": \"\\t\", \"a\": 1.50}"));
            row.set(SPECIMEN.SCRIPT, JSON.valueOf("{\"a\":1.50, \"a\":2}"));
            row.set(SPECIMEN.BYTES, new byte[] {0, -1, '\\'});
            return row;
        }

        private static SpecimenRecord empty(Slot<BookRecord, Record> slot) {
            SpecimenRecord row = new SpecimenRecord();
            row.set(SPECIMEN.ID, slot.uuid());
            row.set(SPECIMEN.ISBN, slot.owner().get(BOOK.ISBN));
            return row;
        }
    }

    /** Notes that come with the same reader, who is written with the first of them. */
    private static final class Shared implements Enricher {

        @Override
        public String name() {
            return "shared";
        }

        @Override
        public Set<Table<?>> writes() {
            return Set.of(NOTE, READER);
        }

        @Override
        public List<Rule<?, ?>> rules() {
            return List.of(Rule.each(BOOK)
                    .atLeast(Minimum.of("book.notes", 1))
                    .of(NOTE, NOTE.ISBN.eq(BOOK.ISBN))
                    .rows(slot -> {
                        NoteRecord note = new NoteRecord();
                        note.set(NOTE.ID, slot.id());
                        note.set(NOTE.ISBN, slot.owner().get(BOOK.ISBN));
                        note.set(NOTE.LINE, "-");
                        note.set(NOTE.NOTED_AT, slot.seed().asOf());
                        ReaderRecord reader = new ReaderRecord();
                        reader.set(READER.ID, "shared");
                        reader.set(READER.NAME, "made");
                        reader.set(READER.JOINED_AT, slot.seed().asOf());
                        return Rows.of(note).with(reader);
                    }));
        }
    }
}
