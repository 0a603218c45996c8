package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static com.mentara.seed.testkit.Note.NOTE;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Owners;
import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.testkit.Note.NoteRecord;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Books have notes: an enricher that is right until it is spoilt.
 *
 * @param owners who has notes
 * @param counted which notes count, beside being the book's
 * @param spoilt what is done to the note that a slot gets
 * @param <O> the record of a book
 */
record Notes<O extends Record>(
        Owners<O> owners, Condition counted, BiFunction<Slot<O, Record>, NoteRecord, Rows<NoteRecord>> spoilt)
        implements Enricher {

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(NOTE);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(owners.atLeast(Minimum.of("book.notes", 3))
                .of(NOTE, NOTE.ISBN.eq(BOOK.ISBN).and(counted))
                .rows(slot -> spoilt.apply(slot, note(slot))));
    }

    private static NoteRecord note(Slot<?, Record> slot) {
        NoteRecord note = new NoteRecord();
        note.set(NOTE.ID, slot.id());
        note.set(NOTE.ISBN, slot.owner().get(BOOK.ISBN));
        note.set(NOTE.LINE, slot.seed().at("line").pick("Ex libris", "See page 12", "Damp"));
        note.set(
                NOTE.NOTED_AT,
                slot.seed().at("noted").after(Duration.ofDays(900), slot.owner().get(BOOK.PUBLISHED_AT)));
        return note;
    }
}
