package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Card.CARD;
import static com.mentara.seed.testkit.Reader.READER;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.testkit.Card.CardRecord;
import com.mentara.seed.testkit.Reader.ReaderRecord;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/** A library has readers, each with a card: keys of type text, and a part. */
final class ReadersEnricher implements Enricher {

    @Override
    public String name() {
        return "readers";
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(READER, CARD);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(Rule.database()
                .atLeast(Minimum.population("library.readers", 12, 24, 48))
                .of(READER, READER.ID.isNotNull())
                .rows(ReadersEnricher::reader));
    }

    private static Rows<ReaderRecord> reader(Slot<?, ?> slot) {
        Seed seed = slot.seed();
        ReaderRecord reader = new ReaderRecord();
        reader.set(READER.ID, slot.id());
        reader.set(READER.NAME, seed.at("name").pick("Ada", "Brontë", "Çelik", "O'Hara", "Tab\tby \\N", "Þór 🦉"));
        reader.set(READER.JOINED_AT, seed.at("joined").ago(Duration.ofDays(1), Duration.ofDays(900)));
        CardRecord card = new CardRecord();
        card.set(CARD.READER_ID, slot.id());
        card.set(CARD.COLOR, seed.at("color").pick("green", "blue"));
        return Rows.of(reader).with(card);
    }
}
