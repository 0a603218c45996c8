package com.mentara.seed.enrichers.messaging;

import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.CONVERSATION;
import static com.mentara.seed.schema.Tables.CONVERSATION_PARTICIPANT;
import static com.mentara.seed.schema.Tables.THERAPIST;
import static com.mentara.seed.schema.Tables.USER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import com.mentara.seed.schema.enums.TherapistApplicationStatus;
import com.mentara.seed.schema.tables.ConversationParticipant;
import java.time.LocalDateTime;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a conversation.
 *
 * @param id the user's id
 * @param firstName with a title, where somebody has one
 * @param lastName the family's name
 * @param role of the user
 * @param approved whether this is a therapist who may work
 * @param joined since when they take part
 * @param read up to when they have read; null where that is not known
 */
record Speaker(
        String id,
        String firstName,
        String lastName,
        String role,
        boolean approved,
        LocalDateTime joined,
        @Nullable LocalDateTime read) {

    static final Table<Record> POOL = CONVERSATION_PARTICIPANT
            .join(USER)
            .on(USER.ID.eq(CONVERSATION_PARTICIPANT.USER_ID))
            .leftJoin(THERAPIST)
            .on(THERAPIST.USER_ID.eq(USER.ID));

    static final Field<?>[] COLUMNS = {
        USER.ID,
        USER.FIRST_NAME,
        USER.LAST_NAME,
        USER.ROLE,
        THERAPIST.STATUS,
        CONVERSATION_PARTICIPANT.JOINED_AT,
        CONVERSATION_PARTICIPANT.LAST_READ_AT
    };

    /** Conversations in which somebody is left to answer. */
    static final Condition AT_LEAST_TWO = field(selectCount()
                    .from(CONVERSATION_PARTICIPANT)
                    .where(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
                    .and(CONVERSATION_PARTICIPANT.IS_ACTIVE.isTrue()))
            .ge(2);

    /** Whether a therapist and a client of theirs take part. */
    static final Field<Boolean> THERAPY = therapy();

    /** Whether a client takes part who saw a therapist when the conversation began. */
    static final Field<Boolean> TREATED = treated();

    private static final String TITLE = "Dr. ";

    private static Field<Boolean> therapy() {
        ConversationParticipant client = CONVERSATION_PARTICIPANT.as("client");
        ConversationParticipant therapist = CONVERSATION_PARTICIPANT.as("therapist");
        return field(exists(selectOne()
                .from(client)
                .join(CLIENT_THERAPIST)
                .on(CLIENT_THERAPIST.CLIENT_ID.eq(client.USER_ID))
                .join(therapist)
                .on(therapist.USER_ID.eq(CLIENT_THERAPIST.THERAPIST_ID))
                .where(client.CONVERSATION_ID.eq(CONVERSATION.ID))
                .and(therapist.CONVERSATION_ID.eq(CONVERSATION.ID))));
    }

    private static Field<Boolean> treated() {
        ConversationParticipant client = CONVERSATION_PARTICIPANT.as("client");
        return field(exists(selectOne()
                .from(client)
                .join(CLIENT_THERAPIST)
                .on(CLIENT_THERAPIST.CLIENT_ID.eq(client.USER_ID))
                .where(client.CONVERSATION_ID.eq(CONVERSATION.ID))
                .and(CLIENT_THERAPIST.STATUS.eq(Conversations.ACTIVE))
                .and(CLIENT_THERAPIST.ASSIGNED_AT.le(CONVERSATION.CREATED_AT))));
    }

    static Speaker of(Record row) {
        return new Speaker(
                row.get(USER.ID),
                row.get(USER.FIRST_NAME),
                row.get(USER.LAST_NAME),
                row.get(USER.ROLE),
                row.get(THERAPIST.STATUS) == TherapistApplicationStatus.APPROVED,
                row.get(CONVERSATION_PARTICIPANT.JOINED_AT),
                row.get(CONVERSATION_PARTICIPANT.LAST_READ_AT));
    }

    boolean isClient() {
        return role.equals(Person.CLIENT);
    }

    boolean isTherapist() {
        return role.equals(Person.THERAPIST);
    }

    /** How somebody is addressed: clients call a therapist by title and family name. */
    String calledBy(Speaker other) {
        boolean titled = firstName.startsWith(TITLE);
        if (titled && !other.isTherapist()) {
            return TITLE + lastName;
        }
        return titled ? firstName.substring(TITLE.length()) : firstName;
    }
}
