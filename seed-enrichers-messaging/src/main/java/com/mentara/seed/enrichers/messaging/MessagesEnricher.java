package com.mentara.seed.enrichers.messaging;

import static com.mentara.seed.enrichers.messaging.Conversations.DIRECT;
import static com.mentara.seed.enrichers.messaging.Conversations.ME;
import static com.mentara.seed.enrichers.messaging.Conversations.OTHER;
import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.CONVERSATION;
import static com.mentara.seed.schema.Tables.CONVERSATION_PARTICIPANT;
import static com.mentara.seed.schema.Tables.MESSAGE;
import static com.mentara.seed.schema.Tables.USER;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Label;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Table;

/** Who writes to whom, and what. */
public final class MessagesEnricher implements Enricher {

    /** For the service loader. */
    public MessagesEnricher() {}

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public String purpose() {
        return """
                Who writes to whom, and what. Clients write to their therapists, and everybody knows a few others: \
                clients each other, therapists their colleagues, and some clients a therapist whom they do not see, \
                about a first session or, where they have a therapist, about the communities. Conversations of the first and of the second kind never count for each other, so that \
                deleted ones come back. A conversation has a frame in time, into which its messages fit.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(4);
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(CONVERSATION, CONVERSATION_PARTICIPANT, MESSAGE);
    }

    @Override
    public List<Label> labels() {
        return List.of(
                Label.of(CONVERSATION, "Conversation", CONVERSATION.TITLE),
                Label.of(MESSAGE, "Message by", MESSAGE.sender().FIRST_NAME, MESSAGE.sender().LAST_NAME));
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(betweenClientAndTherapist(), betweenOthers(), messages());
    }

    @Override
    public List<Law> laws() {
        return List.of(Law.unique(MESSAGE, MESSAGE.CONVERSATION_ID, MESSAGE.CONTENT));
    }

    private static Rule<?, ?> betweenClientAndTherapist() {
        Condition theirs =
                ME.USER_ID.eq(CLIENT_THERAPIST.CLIENT_ID).and(OTHER.USER_ID.eq(CLIENT_THERAPIST.THERAPIST_ID));
        return Rule.each(CLIENT_THERAPIST)
                .where(CLIENT_THERAPIST.STATUS.eq(Conversations.ACTIVE))
                .knowing(Conversations.CLIENT_SINCE, Conversations.CLIENT_UNTIL)
                .atLeast(Minimum.of("relationship.conversations", 1))
                .of(CONVERSATION, Conversations.OF_TWO, theirs.and(DIRECT))
                .choosing(USER)
                .whose(USER.ID)
                .is(CLIENT_THERAPIST.THERAPIST_ID)
                .reading(Person.COLUMNS)
                .once(OTHER.USER_ID)
                .rows(Conversations::ofRelationship);
    }

    private static Rule<?, ?> betweenOthers() {
        return Rule.each(USER)
                .where(Person.TALKS.and(Person.KNOWS_OTHERS))
                .knowing(Person.OWN_CLIENTS_AND_THERAPISTS)
                .atLeast(Minimum.of("user.conversations", 2))
                .of(
                        CONVERSATION,
                        Conversations.OF_TWO,
                        ME.USER_ID.eq(USER.ID).and(DIRECT).and(Conversations.OF_OTHERS))
                .choosing(USER)
                .where(Person.TALKS.and(Person.KNOWS_OTHERS))
                .eachOther()
                .reading(Person.COLUMNS)
                .once(OTHER.USER_ID)
                .rows(Conversations::ofOthers);
    }

    private static Rule<?, ?> messages() {
        return Rule.each(CONVERSATION)
                .where(Speaker.AT_LEAST_TWO)
                .knowing(Speaker.THERAPY, Speaker.TREATED)
                .atLeast(Minimum.of("conversation.messages", 5))
                .of(MESSAGE, MESSAGE.CONVERSATION_ID.eq(CONVERSATION.ID))
                .choosing(Speaker.POOL)
                .by(CONVERSATION_PARTICIPANT.ID)
                .where(CONVERSATION_PARTICIPANT.IS_ACTIVE.isTrue())
                .whose(CONVERSATION_PARTICIPANT.CONVERSATION_ID)
                .is(CONVERSATION.ID)
                .reading(Speaker.COLUMNS)
                .row(Messages::message);
    }
}
