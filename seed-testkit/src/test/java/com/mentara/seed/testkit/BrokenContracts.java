package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static com.mentara.seed.testkit.Card.CARD;
import static com.mentara.seed.testkit.Note.NOTE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.testkit.Book.BookRecord;
import com.mentara.seed.testkit.Card.CardRecord;
import com.mentara.seed.testkit.Note.NoteRecord;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/** Contract classes of enrichers that break one promise each; {@link EnricherContractTest} runs them. */
final class BrokenContracts {

    private BrokenContracts() {}

    abstract static class Library implements EnricherContract {

        @Override
        public List<Enricher> before() {
            return List.of();
        }

        @Override
        public List<URL> schema() {
            return LibraryTable.SCHEMA;
        }

        static Notes<BookRecord> spoilt(BiConsumer<Slot<BookRecord, Record>, NoteRecord> spoiling) {
            return counting(noCondition(), spoiling);
        }

        static Notes<BookRecord> counting(
                Condition counted, BiConsumer<Slot<BookRecord, Record>, NoteRecord> spoiling) {
            return new Notes<>(Rule.each(BOOK), counted, (slot, note) -> {
                spoiling.accept(slot, note);
                return Rows.of(note);
            });
        }

        static List<URL> withScript(String name) {
            URL script = Objects.requireNonNull(BrokenContracts.class.getResource(name));
            return List.of(LibraryTable.SCHEMA.get(0), script);
        }
    }

    static final class NothingWrong extends Library {
        @Override
        public Enricher enricher() {
            return spoilt((slot, note) -> {});
        }
    }

    static final class ReadsTheClock extends Library {
        @Override
        public Enricher enricher() {
            return spoilt((slot, note) -> note.set(NOTE.LINE, "at " + System.nanoTime()));
        }
    }

    static final class CountsItsCalls extends Library {

        private static final AtomicInteger CALLS = new AtomicInteger();

        @Override
        public Enricher enricher() {
            return spoilt((slot, note) -> note.set(NOTE.LINE, "call " + CALLS.incrementAndGet()));
        }
    }

    static final class FollowsTheThread extends Library {
        @Override
        public Enricher enricher() {
            return spoilt(
                    (slot, note) -> note.set(NOTE.LINE, Thread.currentThread().getName()));
        }
    }

    static final class FollowsTheLocale extends Library {
        @Override
        public Enricher enricher() {
            return spoilt((slot, note) -> note.set(NOTE.LINE, String.format("%,d", 1_000_000)));
        }
    }

    static final class FollowsWhatIsThere extends Library {

        private static final Field<Integer> NOTES =
                field(select(count()).from(NOTE).where(NOTE.ISBN.eq(BOOK.ISBN))).as("notes");

        @Override
        public Enricher enricher() {
            return new Notes<>(Rule.each(BOOK).knowing(NOTES), noCondition(), (slot, note) -> {
                note.set(NOTE.LINE, "after " + slot.fact(NOTES) + " others");
                return Rows.of(note);
            });
        }
    }

    static final class LeavesTheTimeToTheDatabase extends Library {
        @Override
        public Enricher enricher() {
            return spoilt((slot, note) -> note.reset(NOTE.NOTED_AT));
        }
    }

    static final class WritesAnotherTable extends Library {
        @Override
        public Enricher enricher() {
            return new Notes<>(Rule.each(BOOK), noCondition(), (slot, note) -> {
                CardRecord card = new CardRecord();
                card.set(CARD.READER_ID, slot.part("card").toString());
                return Rows.of(note).with(card);
            });
        }
    }

    static final class MakesWhatItDoesNotCount extends Library {
        @Override
        public Enricher enricher() {
            return counting(NOTE.LINE.eq("Ex libris"), (slot, note) -> note.set(NOTE.LINE, "Damp"));
        }
    }

    static final class HasARuleWithoutOwners extends Library {
        @Override
        public Enricher enricher() {
            return new Notes<>(
                    Rule.each(BOOK).where(BOOK.TITLE.eq("Emma")), noCondition(), (slot, note) -> Rows.of(note));
        }
    }

    static final class CallsABusyRuleIdle extends Library {
        @Override
        public Enricher enricher() {
            return spoilt((slot, note) -> {});
        }

        @Override
        public Set<String> idleRules() {
            return Set.of("book.notes", "book.nots");
        }
    }

    static final class CountsByTheDatabasesName extends Library {
        @Override
        public Enricher enricher() {
            return counting(NOTE.LINE.eq(field("current_database()::text", String.class)), (slot, note) -> {});
        }

        @Override
        public List<URL> schema() {
            return withScript("line-is-database.sql");
        }
    }

    static final class CountsWithATrace extends Library {
        @Override
        public Enricher enricher() {
            return counting(condition("leaves_a_trace()"), (slot, note) -> {});
        }

        @Override
        public List<URL> schema() {
            return withScript("trace.sql");
        }
    }

    static final class SetsOffATrigger extends Library {
        @Override
        public Enricher enricher() {
            return spoilt((slot, note) -> {});
        }

        @Override
        public List<URL> schema() {
            return withScript("trigger.sql");
        }
    }

    static final class IgnoresTheSeed extends Library {
        @Override
        public Enricher enricher() {
            return new WholeStockEnricher();
        }
    }

    static final class ComesAfterOneWithoutTable extends Library {
        @Override
        public Enricher enricher() {
            return new ReadersEnricher();
        }

        @Override
        public List<Enricher> before() {
            return List.of(new StockEnricher(), spoilt((slot, note) -> {}));
        }

        @Override
        public List<URL> schema() {
            return withScript("no-notes.sql");
        }
    }
}
