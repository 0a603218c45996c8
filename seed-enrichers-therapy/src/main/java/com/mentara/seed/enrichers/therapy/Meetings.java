package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.MEETING;
import static com.mentara.seed.schema.Tables.THERAPIST_AVAILABILITY;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.enums.MeetingStatus;
import com.mentara.seed.schema.tables.records.ClientTherapistRecord;
import com.mentara.seed.schema.tables.records.MeetingRecord;
import com.mentara.seed.schema.tables.records.TherapistRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Rows of Meeting.
 *
 * <p>What a meeting is to be is the same at every attempt; only where it finds room differs.
 */
final class Meetings {

    /** Those that took place. */
    static final Condition COMPLETED = MEETING.STATUS.eq(MeetingStatus.COMPLETED);

    private static final String ADDITIONAL = "Additional session: ";

    /** Those that relationships have by themselves; the title of a meeting that people made may be null. */
    static final Condition REGULAR = MEETING.TITLE.isNull().or(MEETING.TITLE.notLike(ADDITIONAL + "%"));

    /** With the id behind it, the address of a meeting's room. */
    private static final String SESSIONS = "https://meet.mentaradev.local/session/";

    private static final int FULL_HOUR = 60;
    private static final int HALF_HOUR = 30;
    private static final Phrases PHRASES =
            Phrases.read("meetings.txt", Meetings.class.getResourceAsStream("meetings.txt"));

    private Meetings() {}

    /** That a therapist has completed a meeting. */
    static Condition someCompleted(Field<String> therapistId) {
        return exists(selectOne().from(MEETING).where(COMPLETED).and(MEETING.THERAPIST_ID.eq(therapistId)));
    }

    /** When a meeting ends by its duration; the column for that may be empty. */
    static LocalDateTime end(MeetingRecord meeting) {
        return meeting.getStartTime().plusMinutes(meeting.getDuration());
    }

    /** Whether a meeting is the one with which a relationship began. */
    static boolean isFirst(MeetingRecord meeting) {
        return PHRASES.entries("first titles").contains(Objects.requireNonNullElse(meeting.getTitle(), ""));
    }

    /** One of the weekly meetings of a relationship. */
    static @Nullable MeetingRecord ofRelationship(Slot<ClientTherapistRecord, Record> slot) {
        ClientTherapistRecord pair = slot.owner();
        int number = slot.ordinal();
        Course course = course(slot, pair.getAssignedAt(), number == 0);
        Window window = Window.weekly(number, slot.attempt(), course.since(), course.now());
        MeetingRecord meeting = scheduled(slot, course, Window.isComing(number), window);
        return meeting == null
                ? null
                : held(slot, meeting, slot.fact(CLIENT_THERAPIST.therapist().COMFORTABLE_USING_VIDEO_CONFERENCING))
                        .setClientId(pair.getClientId())
                        .setTherapistId(pair.getTherapistId());
    }

    /** A further meeting of a therapist; half of them are coming. */
    static @Nullable MeetingRecord ofTherapist(Slot<TherapistRecord, Record> slot) {
        Record pair = slot.choice();
        Course course = course(slot, pair.get(CLIENT_THERAPIST.ASSIGNED_AT), false);
        boolean coming = slot.lasting().at("coming").chance(0.5);
        Window window = coming
                ? Window.coming(1, slot.attempt(), course.since(), course.now())
                : Window.past(1 + slot.ordinal(), slot.attempt(), course.since(), course.now());
        MeetingRecord meeting = scheduled(slot, course, coming, window);
        return meeting == null
                ? null
                : held(slot, meeting, slot.owner().getComfortableUsingVideoConferencing())
                        .setTitle(ADDITIONAL + meeting.getTitle())
                        .setClientId(pair.get(CLIENT_THERAPIST.CLIENT_ID))
                        .setTherapistId(slot.owner().getUserId());
    }

    /** Nobody can be met before both the relationship and the hours are there. */
    private static Course course(Slot<?, Record> slot, LocalDateTime assigned, boolean first) {
        LocalDateTime offered = slot.choice().get(THERAPIST_AVAILABILITY.CREATED_AT);
        LocalDateTime since = offered.isAfter(assigned) ? offered : assigned;
        return new Course(since, slot.seed().horizon(since), first);
    }

    private static @Nullable MeetingRecord scheduled(
            Slot<?, Record> slot, Course course, boolean coming, Window window) {
        Hours hours = Hours.of(slot.choice());
        if (hours == null) {
            return null;
        }
        Seed lasting = slot.lasting();
        int wanted = course.first() ? FULL_HOUR : lasting.at("duration").pick(60, 60, 60, 60, 60, 60, 60, 45, 30, 90);
        int minutes = hours.fitting(wanted);
        boolean now = coming && slot.attempt() == 0 && lasting.at("now").chance(0.5);
        LocalDateTime start = now ? ongoing(slot, course, minutes) : null;
        if (start == null) {
            int step = lasting.at("half").chance(0.15) ? HALF_HOUR : FULL_HOUR;
            start = hours.draw(slot.seed().at("start"), window, minutes, step);
        }
        return start == null ? null : described(slot, course.meeting(lasting, start, minutes), course.first());
    }

    /** When a meeting begins that goes on now; null where the therapist's hours do not allow that. */
    private static @Nullable LocalDateTime ongoing(Slot<?, Record> slot, Course course, int minutes) {
        if (Window.isYoung(course.since(), course.now())) {
            return null;
        }
        for (Record choice : slot.choices()) {
            Hours hours = Hours.of(choice);
            if (hours != null
                    && hours.fitting(minutes) == minutes
                    && !hours.offeredAt().isAfter(course.since())) {
                LocalDateTime start = hours.around(course.now(), minutes);
                if (start != null) {
                    return start;
                }
            }
        }
        return null;
    }

    /** Whoever meets goes through all topics before one comes again. */
    private static MeetingRecord described(Slot<?, ?> slot, MeetingRecord meeting, boolean first) {
        Seed seed = slot.lasting();
        if (first) {
            return meeting.setTitle(PHRASES.draw(seed.at("title"), "first titles"))
                    .setDescription(PHRASES.draw(seed.at("description"), "first descriptions"));
        }
        List<String> topics = PHRASES.entries("topics");
        String topic =
                slot.ownerSeed().at("topics").sample(topics.size(), topics).get(slot.ordinal() % topics.size());
        String[] parts = topic.split(" => ", 2);
        return meeting.setTitle(Phrases.resolve(seed.at("title"), parts[0]))
                .setDescription(
                        seed.at("described").chance(0.7) ? Phrases.resolve(seed.at("description"), parts[1]) : null);
    }

    private static MeetingRecord held(Slot<?, ?> slot, MeetingRecord meeting, boolean onVideo) {
        Seed seed = slot.lasting();
        boolean video = onVideo && seed.at("video").chance(0.85);
        return meeting.setId(slot.id())
                .setMeetingType(video ? "video" : seed.at("type").pick("audio", "audio", "chat"))
                .setMeetingUrl(video ? SESSIONS + slot.id() : null);
    }
}
