package com.mentara.seed.enrichers.messaging;

import com.mentara.seed.api.Seed;
import com.mentara.seed.schema.tables.records.ConversationRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The time of a conversation, from its first message to its last.
 *
 * <p>The conversation draws it, and messages fit in, however many there are: the last message is at its end, the first exchange
 * at its beginning, one exchange shortly before the end, and all others at places between that never come close to each other.
 *
 * @param from when the first message is sent
 * @param to when the last message is sent; never before the first
 */
record Frame(LocalDateTime from, LocalDateTime to) {

    private static final double GOLDEN = 0.6180339887498949;
    private static final double LAST_EXCHANGE = 0.98;
    private static final double BETWEEN = 0.02;
    private static final double WIDTH = 0.94;
    private static final double LEAST_PAUSE = 0.002;
    private static final double MORE_PAUSE = 0.006;
    private static final double ALL_BUT_LAST = 0.99;

    /** How long people write who have not been seen to write yet. */
    private static final Duration FIRST_DAYS = Duration.ofDays(2);

    /** The frame of a conversation, from the moment when its speakers were there. */
    static Frame of(ConversationRecord conversation, LocalDateTime joined, Seed seed) {
        LocalDateTime from = Times.latest(conversation.getCreatedAt(), joined);
        LocalDateTime last = conversation.getLastMessageAt();
        LocalDateTime to = last == null ? seed.after(FIRST_DAYS, from) : last;
        return new Frame(from.isAfter(to) ? to : from, to);
    }

    /** When a message is sent; its answer follows after a pause. */
    LocalDateTime at(Turn turn, Seed conversation, Seed message) {
        double share = begin(turn.exchange(), conversation.at("offset").fraction());
        return turn.last() ? to : at(turn.answer() ? share + LEAST_PAUSE + MORE_PAUSE * message.fraction() : share);
    }

    private static double begin(int exchange, double offset) {
        if (exchange < 2) {
            return exchange == 0 ? 0 : LAST_EXCHANGE;
        }
        double turns = offset + exchange * GOLDEN;
        return BETWEEN + WIDTH * (turns - Math.floor(turns));
    }

    /** A moment after all messages but the last. */
    LocalDateTime beforeLast(Seed seed) {
        return at(ALL_BUT_LAST + (1 - ALL_BUT_LAST) * 0.9 * seed.fraction());
    }

    /** The shortest time in which anybody answers. */
    Duration leastPause() {
        return Duration.between(from, at(LEAST_PAUSE));
    }

    private LocalDateTime at(double share) {
        return from.plus(Duration.ofMillis((long) (Duration.between(from, to).toMillis() * share)));
    }

    /** The frame of a conversation whoever talks. */
    static Frame of(LocalDateTime created, @Nullable LocalDateTime last) {
        return new Frame(created, last == null || last.isBefore(created) ? created.plus(FIRST_DAYS) : last);
    }
}
