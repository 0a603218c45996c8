package com.mentara.seed.enrichers.messaging;

import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.CONVERSATION;
import static com.mentara.seed.schema.Tables.CONVERSATION_PARTICIPANT;
import static com.mentara.seed.schema.Tables.USER;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.enums.ConversationType;
import com.mentara.seed.schema.enums.ParticipantRole;
import com.mentara.seed.schema.tables.ConversationParticipant;
import com.mentara.seed.schema.tables.records.ClientTherapistRecord;
import com.mentara.seed.schema.tables.records.ConversationParticipantRecord;
import com.mentara.seed.schema.tables.records.ConversationRecord;
import com.mentara.seed.schema.tables.records.UserRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Conversations of two people as rows, each with its participants. */
final class Conversations {

    /** The status of a relationship that stands. */
    static final String ACTIVE = "active";

    static final ConversationParticipant ME = CONVERSATION_PARTICIPANT.as("me");
    static final ConversationParticipant OTHER = CONVERSATION_PARTICIPANT.as("other");

    /** Each conversation with each of its participants, and each of the others. */
    static final Table<Record> OF_TWO = CONVERSATION
            .join(ME)
            .on(ME.CONVERSATION_ID.eq(CONVERSATION.ID))
            .join(OTHER)
            .on(OTHER.CONVERSATION_ID.eq(CONVERSATION.ID).and(OTHER.USER_ID.ne(ME.USER_ID)));

    static final Condition DIRECT = CONVERSATION.TYPE.eq(ConversationType.DIRECT);

    /** Not between a therapist and a client of theirs. */
    static final Condition OF_OTHERS = notExists(related(ME, OTHER)).and(notExists(related(OTHER, ME)));

    static final Field<LocalDateTime> CLIENT_SINCE = CLIENT_THERAPIST.client().user().CREATED_AT;
    static final Field<LocalDateTime> CLIENT_UNTIL = CLIENT_THERAPIST.client().user().DEACTIVATED_AT;

    private static final Duration UNTIL_FIRST_CONTACT = Duration.ofDays(5);
    private static final Duration UNTIL_ACQUAINTED = Duration.ofDays(120);
    private static final Duration TALKED_FOR = Duration.ofDays(50);
    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final Duration LATELY = Duration.ofDays(14);
    private static final Duration UNTIL_READ = Duration.ofHours(20);
    private static final double STILL_TALKING = 0.5;
    private static final double BEHIND = 0.15;
    private static final double MUTED = 0.05;

    private Conversations() {}

    private static org.jooq.Select<?> related(ConversationParticipant client, ConversationParticipant therapist) {
        return selectOne()
                .from(CLIENT_THERAPIST)
                .where(CLIENT_THERAPIST.CLIENT_ID.eq(client.USER_ID))
                .and(CLIENT_THERAPIST.THERAPIST_ID.eq(therapist.USER_ID));
    }

    /** A client and a therapist, from the beginning of their relationship on. */
    static Rows<ConversationRecord> ofRelationship(Slot<ClientTherapistRecord, Record> slot) {
        ClientTherapistRecord relationship = slot.owner();
        Person therapist = Person.of(slot.choice());
        Person client =
                new Person(relationship.getClientId(), Person.CLIENT, slot.fact(CLIENT_SINCE), slot.fact(CLIENT_UNTIL));
        Person opener = slot.seed().at("opener").pick(client, therapist);
        return between(
                slot,
                opener,
                opener.equals(client) ? therapist : client,
                UNTIL_FIRST_CONTACT,
                relationship.getAssignedAt());
    }

    /** Two others; null for a therapist and a client of theirs. */
    static @Nullable Rows<ConversationRecord> ofOthers(Slot<UserRecord, Record> slot) {
        if (Arrays.asList(slot.fact(Person.OWN_CLIENTS_AND_THERAPISTS))
                .contains(slot.choice().get(USER.ID))) {
            return null;
        }
        List<Person> pair = Stream.of(Person.of(slot.owner()), Person.of(slot.choice()))
                .sorted(Person.IN_ONE_ORDER)
                .toList();
        // A client asks a therapist, never the other way round; among their like anybody begins.
        boolean first = !pair.get(0).role().equals(pair.get(1).role())
                || slot.seed().at("first begins").chance(0.5);
        return between(
                slot,
                pair.get(first ? 0 : 1),
                pair.get(first ? 1 : 0),
                UNTIL_ACQUAINTED,
                pair.get(0).since());
    }

    private static Rows<ConversationRecord> between(
            Slot<?, ?> slot, Person opener, Person other, Duration hesitation, LocalDateTime cause) {
        Seed seed = slot.seed();
        LocalDateTime both = Times.latest(cause, opener.since(), other.since());
        LocalDateTime left = Times.earliest(opener.until(), other.until());
        LocalDateTime created = Times.after(seed.at("created"), hesitation(seed, hesitation, both), left, both);
        Frame frame = new Frame(created, end(seed, created, left));
        ConversationRecord conversation = new ConversationRecord()
                .setId(slot.id())
                .setType(ConversationType.DIRECT)
                .setIsActive(true)
                .setCreatedAt(created)
                .setLastMessageAt(frame.to())
                .setUpdatedAt(frame.to());
        Seed reading = seed.at("reading");
        LocalDateTime read = reading.at("behind").chance(BEHIND)
                ? frame.beforeLast(reading.at("share"))
                : Times.after(reading.at("time"), UNTIL_READ, other.until(), frame.to());
        return Rows.of(conversation)
                .with(participant(slot, opener, created, frame.to()), participant(slot, other, created, read));
    }

    /** So long it takes at most until people talk: most of the time until now is left for the conversation. */
    private static Duration hesitation(Seed seed, Duration most, LocalDateTime cause) {
        Duration third = Duration.between(cause, seed.horizon(cause)).dividedBy(3);
        return third.compareTo(most) < 0 ? third : most;
    }

    /** Some still talk, of the others the last message is from long ago. */
    private static LocalDateTime end(Seed seed, LocalDateTime created, @Nullable LocalDateTime left) {
        LocalDateTime now = seed.horizon(created);
        LocalDateTime latest = left == null || left.isBefore(created) || left.isAfter(now) ? now : left;
        Duration half = Duration.between(created, latest).dividedBy(2);
        LocalDateTime soonest = created.plus(half.compareTo(SHORTEST) < 0 ? half : SHORTEST);
        boolean stillTalking = seed.at("still talking").chance(STILL_TALKING);
        return stillTalking && left == null
                ? seed.at("last").moment(Times.latest(soonest, now.minus(LATELY)), now)
                : Times.after(seed.at("last"), TALKED_FOR, left, soonest);
    }

    private static ConversationParticipantRecord participant(
            Slot<?, ?> slot, Person person, LocalDateTime joined, LocalDateTime read) {
        return new ConversationParticipantRecord()
                .setId(slot.part(person.id()).toString())
                .setConversationId(slot.id())
                .setUserId(person.id())
                .setJoinedAt(joined)
                .setLastReadAt(read)
                .setRole(ParticipantRole.MEMBER)
                .setIsActive(true)
                .setIsMuted(slot.seed().at("muted").at(person.id()).chance(MUTED));
    }
}
