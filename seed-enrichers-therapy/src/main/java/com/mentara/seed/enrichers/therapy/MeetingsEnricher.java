package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.MEETING;
import static com.mentara.seed.schema.Tables.MEETING_NOTES;
import static com.mentara.seed.schema.Tables.THERAPIST;
import static com.mentara.seed.schema.Tables.THERAPIST_AVAILABILITY;
import static org.jooq.impl.DSL.inline;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Label;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.schema.enums.MeetingStatus;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Table;

/** The sessions of clients with their therapists, and what therapists note about them. */
public final class MeetingsEnricher implements Enricher {

    /** The statuses under which a meeting takes its participants' time. */
    private static final List<MeetingStatus> STANDING = List.of(
            MeetingStatus.SCHEDULED,
            MeetingStatus.WAITING,
            MeetingStatus.CONFIRMED,
            MeetingStatus.IN_PROGRESS,
            MeetingStatus.COMPLETED,
            MeetingStatus.NO_SHOW);

    /** For the service loader. */
    public MeetingsEnricher() {}

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public String purpose() {
        return """
                The sessions of clients with their therapists, and what therapists note about them. A meeting lies \
                inside hours that the therapist offers, and nobody is in two at once. Relationships come first; \
                where they are so few that a therapist has little to do, there are additional sessions. Every \
                completed meeting has a note; a therapist with hardly any such meeting has an addendum. Additional \
                sessions and addenda say so, and the rules for relationships and meetings do not count them: so \
                whatever is deleted comes back as it was.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(4);
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(MEETING, MEETING_NOTES);
    }

    @Override
    public List<Label> labels() {
        return List.of(Label.of(
                MEETING,
                "Meeting of",
                MEETING.client().user().FIRST_NAME,
                MEETING.client().user().LAST_NAME,
                inline("at"),
                MEETING.START_TIME));
    }

    @Override
    public List<Law> laws() {
        return List.of(
                Law.apart(MEETING, MEETING.START_TIME, MEETING.DURATION, MEETING.THERAPIST_ID)
                        .among(MEETING.STATUS, STANDING),
                Law.apart(MEETING, MEETING.START_TIME, MEETING.DURATION, MEETING.CLIENT_ID)
                        .among(MEETING.STATUS, STANDING));
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(meetingsOfRelationships(), meetingsOfTherapists(), notesOfMeetings(), notesOfTherapists());
    }

    private static Rule<?, ?> meetingsOfRelationships() {
        return Rule.each(CLIENT_THERAPIST)
                .where(Relationships.ACTIVE.and(Relationships.bookable(CLIENT_THERAPIST.THERAPIST_ID)))
                .knowing(CLIENT_THERAPIST.therapist().COMFORTABLE_USING_VIDEO_CONFERENCING)
                .atLeast(Minimum.of("relationship.meetings", 1, 3, 8))
                .of(
                        MEETING,
                        MEETING.CLIENT_ID
                                .eq(CLIENT_THERAPIST.CLIENT_ID)
                                .and(MEETING.THERAPIST_ID.eq(CLIENT_THERAPIST.THERAPIST_ID))
                                .and(Meetings.REGULAR))
                .choosing(THERAPIST_AVAILABILITY)
                .where(Hours.USABLE)
                .whose(THERAPIST_AVAILABILITY.THERAPIST_ID)
                .is(CLIENT_THERAPIST.THERAPIST_ID)
                .reading(Hours.COLUMNS)
                .row(Meetings::ofRelationship);
    }

    private static Rule<?, ?> meetingsOfTherapists() {
        return Rule.each(THERAPIST)
                .where(Relationships.someActive(CLIENT_THERAPIST.THERAPIST_ID, THERAPIST.USER_ID)
                        .and(Relationships.bookable(THERAPIST.USER_ID)))
                .atLeast(Minimum.of("therapist.meetings", 2, 4, 15))
                .of(MEETING, MEETING.THERAPIST_ID.eq(THERAPIST.USER_ID))
                .choosing(CLIENT_THERAPIST
                        .join(THERAPIST_AVAILABILITY)
                        .on(THERAPIST_AVAILABILITY.THERAPIST_ID.eq(CLIENT_THERAPIST.THERAPIST_ID)))
                .where(Relationships.ACTIVE.and(Hours.USABLE))
                .by(CLIENT_THERAPIST.ID, THERAPIST_AVAILABILITY.ID)
                .whose(CLIENT_THERAPIST.THERAPIST_ID)
                .is(THERAPIST.USER_ID)
                .inTurn(CLIENT_THERAPIST.ID)
                .row(Meetings::ofTherapist);
    }

    private static Rule<?, ?> notesOfMeetings() {
        return Rule.each(MEETING)
                .where(Meetings.COMPLETED)
                .atLeast(Minimum.of("meeting.notes", 1))
                .of(MEETING_NOTES, MEETING_NOTES.MEETING_ID.eq(MEETING.ID).and(SessionNotes.ORIGINAL))
                .row(SessionNotes::ofMeeting);
    }

    private static Rule<?, ?> notesOfTherapists() {
        return Rule.each(THERAPIST)
                .where(Meetings.someCompleted(THERAPIST.USER_ID))
                .atLeast(Minimum.of("therapist.session-notes", 2))
                .of(
                        MEETING_NOTES,
                        MEETING_NOTES.join(MEETING).on(MEETING.ID.eq(MEETING_NOTES.MEETING_ID)),
                        MEETING.THERAPIST_ID.eq(THERAPIST.USER_ID))
                .choosing(MEETING)
                .where(Meetings.COMPLETED)
                .whose(MEETING.THERAPIST_ID)
                .is(THERAPIST.USER_ID)
                .row(SessionNotes::ofTherapist);
    }
}
