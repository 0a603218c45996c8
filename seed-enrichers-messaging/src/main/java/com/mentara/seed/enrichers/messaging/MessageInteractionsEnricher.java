package com.mentara.seed.enrichers.messaging;

import static com.mentara.seed.schema.Tables.CONVERSATION_PARTICIPANT;
import static com.mentara.seed.schema.Tables.MESSAGE;
import static com.mentara.seed.schema.Tables.MESSAGE_REACTION;
import static com.mentara.seed.schema.Tables.MESSAGE_READ_RECEIPT;

import com.mentara.seed.api.Choosing;
import com.mentara.seed.api.Demand;
import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Owners;
import com.mentara.seed.api.Rule;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Who has read a message, and what they felt. */
public final class MessageInteractionsEnricher implements Enricher {

    /** For the service loader. */
    public MessageInteractionsEnricher() {}

    @Override
    public String name() {
        return "message-interactions";
    }

    @Override
    public String purpose() {
        return """
                Who has read a message, and what they felt. Receipts and reactions come from participants who have \
                read so far, never from the sender. Receipts come first: who has one reacts after reading.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(5);
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(MESSAGE_READ_RECEIPT, MESSAGE_REACTION);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(
                byReaders(readMessages()
                                .sampled(70)
                                .atLeast(Minimum.of("message.read-receipts", 1))
                                .of(MESSAGE_READ_RECEIPT, MESSAGE_READ_RECEIPT.MESSAGE_ID.eq(MESSAGE.ID)))
                        .once(MESSAGE_READ_RECEIPT.USER_ID, CONVERSATION_PARTICIPANT.USER_ID)
                        .row(Readers::receipt),
                byReaders(readMessages()
                                .sampled(30)
                                .atLeast(Minimum.of("message.reactions", 1))
                                .of(MESSAGE_REACTION, MESSAGE_REACTION.MESSAGE_ID.eq(MESSAGE.ID)))
                        .once(MESSAGE_REACTION.USER_ID, CONVERSATION_PARTICIPANT.USER_ID)
                        .row(Readers::reaction));
    }

    private static Owners<Record> readMessages() {
        return Rule.each(MESSAGE)
                .where(MESSAGE.IS_DELETED.isFalse().and(Readers.EXIST))
                .reading(MESSAGE.ID, MESSAGE.CREATED_AT)
                .knowing(Readers.BEGUN, Readers.ENDED);
    }

    private static <R extends TableRecord<R>> Choosing<Record, R, Record> byReaders(Demand<Record, R> demand) {
        return demand.choosing(Readers.POOL)
                .by(Readers.READ.ID, CONVERSATION_PARTICIPANT.USER_ID)
                .where(Readers.HAS_READ)
                .whose(Readers.READ.ID)
                .is(MESSAGE.ID)
                .reading(Readers.COLUMNS);
    }
}
