package com.mentara.seed.enrichers.messaging;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import java.util.List;

/** What people say, from a text file. */
final class Dialogues {

    static final Phrases TEXTS =
            Phrases.read("dialogues.txt", Dialogues.class.getResourceAsStream("dialogues.txt"));

    static final String OPENINGS = "openings";
    static final String EXCHANGES = "exchanges";
    static final String CLOSINGS = "closings";

    /** Separates a question from its answer. */
    static final String SEPARATOR = " => ";

    /** Stands for the name of whom a message is for. */
    static final String NAME = "$name";

    /** How often another wording is drawn before a message leaves its exchange. */
    private static final int REWORDED = 8;

    private Dialogues() {}

    /** The text of a message. */
    static String text(Slot<?, ?> slot, Talk talk, Turn turn) {
        String text = Phrases.resolve(slot.seed().at("wording"), entry(slot, talk.kind(), turn));
        return text.replace(NAME, talk.reader(turn).calledBy(talk.writer(turn)));
    }

    private static String entry(Slot<?, ?> slot, Talk.Kind kind, Turn turn) {
        if (turn.last()) {
            return slot.seed().at("closing").pick(TEXTS.entries(kind.section(CLOSINGS)));
        }
        return exchange(slot, kind, turn.exchange()).split(SEPARATOR, 2)[turn.answer() ? 1 : 0];
    }

    /** Question and answer draw the same entry, and a conversation has no entry twice while there are others. */
    private static String exchange(Slot<?, ?> slot, Talk.Kind kind, int number) {
        Seed conversation = slot.ownerSeed();
        if (number == 0) {
            return conversation.at("opening").pick(TEXTS.entries(kind.section(OPENINGS)));
        }
        List<String> all = TEXTS.entries(kind.section(EXCHANGES));
        List<String> drawn = conversation.at("exchanges").sample(number, all);
        boolean others = drawn.size() == number && slot.attempt() < REWORDED;
        return others ? drawn.get(number - 1) : slot.seed().at("repeated").pick(all);
    }
}
