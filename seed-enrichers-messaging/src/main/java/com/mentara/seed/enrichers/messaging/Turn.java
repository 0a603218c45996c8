package com.mentara.seed.enrichers.messaging;

/**
 * The part that a message has in its conversation, by its ordinal.
 *
 * <p>Ordinal 0 says goodbye, 1 and 2 are the opening and its answer, and each two more are a question and its answer. So
 * any number of messages makes a dialogue, and with an odd number people take turns throughout.
 *
 * @param exchange which exchange it belongs to; the opening is number 0
 * @param answer whether it is the answer of the exchange
 * @param last whether it belongs to none and comes last
 */
record Turn(int exchange, boolean answer, boolean last) {

    static Turn of(int ordinal) {
        return ordinal == 0 ? new Turn(0, false, true) : new Turn((ordinal - 1) / 2, ordinal % 2 == 0, false);
    }
}
