package com.mentara.seed.enrichers.messaging;

import static com.mentara.seed.schema.Tables.CONVERSATION_PARTICIPANT;
import static com.mentara.seed.schema.Tables.MESSAGE;
import static com.mentara.seed.schema.Tables.MESSAGE_READ_RECEIPT;
import static com.mentara.seed.schema.Tables.USER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.Message;
import com.mentara.seed.schema.tables.records.MessageReactionRecord;
import com.mentara.seed.schema.tables.records.MessageReadReceiptRecord;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Who has read a message, and what follows from it. */
final class Readers {

    static final Message READ = MESSAGE.as("read");

    /** Each message with each other participant, and the receipt, where there is one. */
    static final Table<Record> POOL = READ.join(CONVERSATION_PARTICIPANT)
            .on(CONVERSATION_PARTICIPANT
                    .CONVERSATION_ID
                    .eq(READ.CONVERSATION_ID)
                    .and(CONVERSATION_PARTICIPANT.USER_ID.ne(READ.SENDER_ID)))
            .join(USER)
            .on(USER.ID.eq(CONVERSATION_PARTICIPANT.USER_ID))
            .leftJoin(MESSAGE_READ_RECEIPT)
            .on(MESSAGE_READ_RECEIPT
                    .MESSAGE_ID
                    .eq(READ.ID)
                    .and(MESSAGE_READ_RECEIPT.USER_ID.eq(CONVERSATION_PARTICIPANT.USER_ID)));

    static final Field<?>[] COLUMNS = {
        CONVERSATION_PARTICIPANT.USER_ID,
        CONVERSATION_PARTICIPANT.JOINED_AT,
        CONVERSATION_PARTICIPANT.LAST_READ_AT,
        USER.ROLE,
        MESSAGE_READ_RECEIPT.READ_AT
    };

    /** Somebody who takes part and has read so far; up to when is not always known. */
    static final Condition HAS_READ = hasRead(READ);

    /** Whether anybody has read the message. */
    static final Condition EXIST = exists(selectOne()
            .from(CONVERSATION_PARTICIPANT)
            .where(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(MESSAGE.CONVERSATION_ID))
            .and(CONVERSATION_PARTICIPANT.USER_ID.ne(MESSAGE.SENDER_ID))
            .and(hasRead(MESSAGE)));

    static final Field<LocalDateTime> BEGUN = MESSAGE.conversation().CREATED_AT;
    static final Field<LocalDateTime> ENDED = MESSAGE.conversation().LAST_MESSAGE_AT;

    private static final String HEART = "\u2764\uFE0F";
    private static final List<String> CORDIAL = List.of(
            "\uD83D\uDC4D",
            "\uD83D\uDC4D",
            "\uD83D\uDC4D",
            "\uD83D\uDE4F",
            "\uD83D\uDC4F",
            "\uD83D\uDE0A",
            "\uD83D\uDE0A");
    private static final List<String> WARM = List.of(
            HEART,
            HEART,
            HEART,
            "\uD83D\uDC4D",
            "\uD83D\uDC4D",
            "\uD83D\uDE4F",
            "\uD83D\uDE4F",
            "\uD83D\uDC4F",
            "\uD83D\uDE0A");

    private Readers() {}

    private static Condition hasRead(Message message) {
        return CONVERSATION_PARTICIPANT
                .IS_ACTIVE
                .isTrue()
                .and(CONVERSATION_PARTICIPANT
                        .LAST_READ_AT
                        .isNull()
                        .or(CONVERSATION_PARTICIPANT.LAST_READ_AT.ge(message.CREATED_AT)));
    }

    static MessageReadReceiptRecord receipt(Slot<Record, Record> slot) {
        return new MessageReadReceiptRecord()
                .setId(slot.id())
                .setMessageId(slot.owner().get(MESSAGE.ID))
                .setUserId(slot.choice().get(CONVERSATION_PARTICIPANT.USER_ID))
                .setReadAt(time(slot, slot.seed().at("read")));
    }

    /** Therapists keep to what is cordial. */
    static MessageReactionRecord reaction(Slot<Record, Record> slot) {
        boolean professional = Person.THERAPIST.equals(slot.choice().get(USER.ROLE));
        return new MessageReactionRecord()
                .setId(slot.id())
                .setMessageId(slot.owner().get(MESSAGE.ID))
                .setUserId(slot.choice().get(CONVERSATION_PARTICIPANT.USER_ID))
                .setEmoji(slot.seed().at("emoji").pick(professional ? CORDIAL : WARM))
                .setCreatedAt(time(slot, slot.seed().at("created")));
    }

    /** After the message, before the reader answers, and not after the reader was last seen. */
    private static LocalDateTime time(Slot<Record, Record> slot, Seed seed) {
        Record reader = slot.choice();
        LocalDateTime sent = slot.owner().get(MESSAGE.CREATED_AT);
        LocalDateTime joined = reader.get(CONVERSATION_PARTICIPANT.JOINED_AT);
        LocalDateTime read = reader.get(MESSAGE_READ_RECEIPT.READ_AT);
        LocalDateTime cause = Times.latest(sent, joined, read == null ? sent : read);
        Frame frame = Frame.of(slot.fact(BEGUN), slot.fact(ENDED));
        return Times.after(seed, frame.leastPause(), reader.get(CONVERSATION_PARTICIPANT.LAST_READ_AT), cause);
    }
}
