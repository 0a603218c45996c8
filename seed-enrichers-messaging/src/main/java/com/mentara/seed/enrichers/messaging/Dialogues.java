package com.mentara.seed.enrichers.messaging;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import java.util.List;

/** What people say, from a text file. */
final class Dialogues {

    static final Phrases TEXTS = Phrases.read("dialogues.txt", Dialogues.class.getResourceAsStream("dialogues.txt"));

    static final String OPENINGS = "openings";
    static final String EXCHANGES = "exchanges";
    static final String CLOSINGS = "closings";
    static final String GOODBYES = "goodbyes";

    /** Separates a question from its answer. */
    static final String SEPARATOR = " => ";

    /** Stands for the name of whom a message is for. */
    static final String NAME = "$name";

    /** How often another wording is drawn before an exchange comes again, with a goodbye to tell it apart. */
    private static final int REWORDED = 8;

    private Dialogues() {}

    /** The text of a message. */
    static String text(Slot<?, ?> slot, Talk talk, Turn turn) {
        Seed wording = slot.seed().at("wording");
        String text = turn.last() ? closing(wording, talk.kind()) : spoken(slot, wording, talk.kind(), turn);
        return text.replace(NAME, talk.reader(turn).calledBy(talk.writer(turn)));
    }

    private static String closing(Seed wording, Talk.Kind kind) {
        return TEXTS.draw(wording.at("closing"), kind.section(CLOSINGS)) + " " + goodbye(wording, kind);
    }

    private static String goodbye(Seed wording, Talk.Kind kind) {
        return TEXTS.draw(wording.at("goodbye"), kind.section(GOODBYES));
    }

    private static String spoken(Slot<?, ?> slot, Seed wording, Talk.Kind kind, Turn turn) {
        String exchange = exchange(slot, kind, turn.exchange());
        String text = Phrases.resolve(wording, exchange.split(SEPARATOR, 2)[turn.answer() ? 1 : 0]);
        return slot.attempt() < REWORDED ? text : text + " " + goodbye(wording, kind);
    }

    /** Question and answer draw the same entry, and a conversation has no entry twice while there are others. */
    private static String exchange(Slot<?, ?> slot, Talk.Kind kind, int number) {
        Seed conversation = slot.ownerSeed();
        if (number == 0) {
            return conversation.at("opening").pick(TEXTS.entries(kind.section(OPENINGS)));
        }
        List<String> all = TEXTS.entries(kind.section(EXCHANGES));
        Seed round = conversation.at("exchanges").at((number - 1) / all.size());
        int place = (number - 1) % all.size();
        return round.sample(place + 1, all).get(place);
    }
}
