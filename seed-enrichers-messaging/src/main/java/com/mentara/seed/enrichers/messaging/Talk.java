package com.mentara.seed.enrichers.messaging;

import static java.util.Comparator.comparing;

import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.ConversationRecord;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Who talks in a conversation, about what, and when.
 *
 * @param speakers at least two, the one who begins first
 * @param kind what they talk about
 * @param frame when
 */
record Talk(List<Speaker> speakers, Kind kind, Frame frame) {

    /** What people talk about, by who they are; the words name sections of the texts. */
    enum Kind {
        /** A therapist who writes to a client. */
        THERAPIST("therapist to client"),
        /** A client who writes to their therapist. */
        CLIENT("client to therapist"),
        /** Clients among themselves. */
        PEERS("peers"),
        /** Therapists among themselves. */
        COLLEAGUES("colleagues"),
        /** A client who sees a therapist and knows another one from the communities. */
        READER("reader"),
        /** A client who thinks about seeing a therapist. */
        INQUIRY("inquiry"),
        /** A client who would, if the therapist were approved. */
        APPLICANT("applicant"),
        /** Everybody else, such as groups. */
        ANYBODY("anybody");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The section that has a kind of entries. */
        String section(String entries) {
            return words + " " + entries;
        }

        private static Kind of(Speaker opener, Speaker other, boolean therapy, boolean treated) {
            if (opener.isClient() && other.isClient()) {
                return PEERS;
            }
            if (opener.isTherapist() && other.isTherapist()) {
                return COLLEAGUES;
            }
            if (therapy) {
                return opener.isTherapist() ? THERAPIST : CLIENT;
            }
            if (!opener.isClient() || !other.isTherapist()) {
                return ANYBODY;
            }
            return treated ? READER : other.approved() ? INQUIRY : APPLICANT;
        }
    }

    /** The conversation that a message belongs to. */
    static Talk of(Slot<ConversationRecord, Record> slot) {
        ConversationRecord conversation = slot.owner();
        boolean therapy = slot.fact(Speaker.THERAPY);
        List<Speaker> speakers = slot.choices().stream()
                .map(Speaker::of)
                .sorted(byBeginning(conversation.getLastMessageAt(), therapy))
                .toList();
        List<Speaker> two = speakers.subList(0, 2);
        LocalDateTime joined = Times.latest(two.get(0).joined(), two.get(1).joined());
        Frame frame = Frame.of(conversation, joined, slot.ownerSeed().at("frame"));
        return new Talk(
                speakers.stream()
                        .filter(speaker ->
                                two.contains(speaker) || !speaker.joined().isAfter(frame.from()))
                        .toList(),
                speakers.size() == 2
                        ? Kind.of(two.get(0), two.get(1), therapy, slot.fact(Speaker.TREATED))
                        : Kind.ANYBODY,
                frame);
    }

    /**
     * Who begins, comes back and says goodbye: somebody who was there in time; where it is about seeing a therapist, the
     * client; then who has read up to the last message, and no further, because who writes it has.
     */
    private static Comparator<Speaker> byBeginning(@Nullable LocalDateTime last, boolean therapy) {
        return comparing((Speaker speaker) -> last != null && speaker.joined().isAfter(last))
                .thenComparing(speaker -> !therapy && !speaker.isClient())
                .thenComparing(speaker -> !Objects.equals(speaker.read(), last))
                .thenComparing(Speaker::id);
    }

    /** Who writes a message. */
    Speaker writer(Turn turn) {
        return turn.answer() ? answerer(turn) : speakers.get(0);
    }

    /** Whom a message is for. */
    Speaker reader(Turn turn) {
        return turn.answer() ? speakers.get(0) : answerer(turn);
    }

    private Speaker answerer(Turn turn) {
        return speakers.get(1 + turn.exchange() % (speakers.size() - 1));
    }
}
