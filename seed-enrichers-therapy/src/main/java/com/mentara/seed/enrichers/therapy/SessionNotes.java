package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.MEETING_NOTES;
import static java.util.stream.Collectors.joining;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.MeetingNotesRecord;
import com.mentara.seed.schema.tables.records.MeetingRecord;
import com.mentara.seed.schema.tables.records.TherapistRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;

/** Rows of MeetingNotes: what a therapist writes down after a meeting that took place. */
final class SessionNotes {

    private static final String ADDENDUM = "Addendum: ";

    /** Those that are no later additions: a meeting needs one of these. */
    static final Condition ORIGINAL = MEETING_NOTES.NOTES.notLike(ADDENDUM + "%");

    private static final Duration SAME_DAY = Duration.ofHours(2);
    private static final Duration DAYS_LATER = Duration.ofDays(3);
    private static final Duration EDITING = Duration.ofMinutes(30);
    private static final Phrases PHRASES =
            Phrases.read("session-notes.txt", SessionNotes.class.getResourceAsStream("session-notes.txt"));

    private SessionNotes() {}

    /** The note that every completed meeting has. */
    static MeetingNotesRecord ofMeeting(Slot<MeetingRecord, Record> slot) {
        MeetingRecord meeting = slot.owner();
        Seed seed = slot.seed();
        String text = Meetings.isFirst(meeting)
                ? text(seed, "first arrival", "first findings", "first plan")
                : text(seed, "arrival", "work", "plan");
        return note(slot, meeting, text, SAME_DAY);
    }

    /** What a therapist adds later to the note of one of several meetings. */
    static MeetingNotesRecord ofTherapist(Slot<TherapistRecord, MeetingRecord> slot) {
        return note(slot, slot.choice(), ADDENDUM + text(slot.seed(), "addenda"), DAYS_LATER);
    }

    private static MeetingNotesRecord note(Slot<?, ?> slot, MeetingRecord meeting, String text, Duration within) {
        Seed seed = slot.seed();
        LocalDateTime written = seed.at("written").after(within, Meetings.end(meeting), meeting.getCreatedAt());
        boolean edited = seed.at("edited").chance(0.2);
        return new MeetingNotesRecord()
                .setId(slot.id())
                .setMeetingId(meeting.getId())
                .setNotes(text)
                .setCreatedAt(written)
                .setUpdatedAt(edited ? seed.at("editedAt").after(EDITING, written) : written);
    }

    private static String text(Seed seed, String... sections) {
        return Stream.of(sections)
                .map(section -> PHRASES.draw(seed.at(section), section))
                .collect(joining(" "));
    }
}
