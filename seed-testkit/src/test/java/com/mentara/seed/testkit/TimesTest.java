package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static com.mentara.seed.testkit.Note.NOTE;
import static com.mentara.seed.testkit.Reader.READER;
import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.testkit.Note.NoteRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Times stay as they are, also those that the clock of the JVM's zone skips. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class TimesTest {

    /** Skipped by the clocks of New York, as all of that hour. */
    private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 3, 8, 2, 30);

    /** Skipped by the clocks of Cairo. */
    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2026, 4, 24, 0, 0);

    @Test
    void timesOfOwnersChoicesAndRowsStayAsTheyAre() {
        try (TestDatabase database = library()) {
            Defaults.replaced("en-US", "America/New_York", () -> fill(database, NIGHT));
            assertThat(database.query("select distinct line, noted_at from note"))
                    .containsExactly(List.of("2026-03-08T02:30 2026-03-08T02:30", "2026-03-08 02:30:00"));
        }
    }

    @Test
    void nowStaysAsItIsInQueriesAndFromRunToRun() {
        try (TestDatabase database = library()) {
            database.execute("update book set published_at = '2026-04-24 00:30'");
            Defaults.replaced("ar-EG", "Africa/Cairo", () -> {
                assertThat(fill(database, MIDNIGHT).enrichers().get(0).added()).isZero();
                assertThat(Seeder.on(database.dataSource())
                                .enrichers(List.of(new Echoes()))
                                .audit()
                                .asOf())
                        .isEqualTo(MIDNIGHT);
            });
        }
    }

    @Test
    void lawsCompareTimesAsTheyAre() {
        try (TestDatabase database = library()) {
            database.execute("insert into note (id, isbn, line, noted_at)"
                    + " select 'p' || isbn, isbn, 'by hand', '2026-03-08 03:30' from book");
            Defaults.replaced(
                    "en-US",
                    "America/New_York",
                    () -> assertThat(fill(database, NIGHT).satisfied()).isTrue());
        }
    }

    private static TestDatabase library() {
        TestDatabase database = TestDatabase.of(LibraryTable.SCHEMA);
        database.execute("update book set published_at = '2026-03-08 02:30';"
                + " insert into reader (id, name, joined_at) values ('r', 'R', '2026-03-08 02:30');");
        return database;
    }

    private static SeedReport fill(TestDatabase database, LocalDateTime asOf) {
        return Seeder.on(database.dataSource())
                .enrichers(List.of(new Echoes()))
                .asOf(asOf)
                .run();
    }

    /** Notes that say what time their book and reader have. */
    private static final class Echoes implements Enricher {

        @Override
        public String name() {
            return "echoes";
        }

        @Override
        public Set<Table<?>> writes() {
            return Set.of(NOTE);
        }

        @Override
        public List<Law> laws() {
            return List.of(Law.unique(NOTE, NOTE.ISBN, NOTE.NOTED_AT));
        }

        @Override
        public List<Rule<?, ?>> rules() {
            return List.of(Rule.each(BOOK)
                    .where(BOOK.PUBLISHED_AT.le(Rule.asOf()))
                    .atLeast(Minimum.of("book.echoes", 1))
                    .of(NOTE, NOTE.ISBN.eq(BOOK.ISBN).and(NOTE.LINE.ne("by hand")))
                    .choosing(READER)
                    .row(slot -> {
                        LocalDateTime published = slot.owner().get(BOOK.PUBLISHED_AT);
                        NoteRecord note = new NoteRecord();
                        note.set(NOTE.ID, slot.id());
                        note.set(NOTE.ISBN, slot.owner().get(BOOK.ISBN));
                        note.set(NOTE.LINE, published + " " + slot.choice().get(READER.JOINED_AT));
                        note.set(NOTE.NOTED_AT, published);
                        return note;
                    }));
        }
    }
}
