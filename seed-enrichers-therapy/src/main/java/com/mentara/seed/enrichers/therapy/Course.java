package com.mentara.seed.enrichers.therapy;

import com.mentara.seed.api.Seed;
import com.mentara.seed.schema.enums.MeetingStatus;
import com.mentara.seed.schema.tables.records.MeetingRecord;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * How a meeting of a relationship comes about: booked, confirmed, held or not.
 *
 * <p>What counts as now is the horizon of the relationship, not the as-of moment: so a meeting that is made again after as-of was
 * moved has the status that it had, and lies where it lay.
 *
 * @param since when the relationship began
 * @param now the moment between past and coming meetings
 * @param first whether the relationship begins with this meeting, so that it took place
 */
record Course(LocalDateTime since, LocalDateTime now, boolean first) {

    private static final Duration BOOKED_AHEAD = Duration.ofDays(14);
    private static final Duration BOOKED_LATEST = Duration.ofHours(2);
    private static final Duration USUALLY_BOOKED = Duration.ofDays(3);
    private static final Duration SOON = Duration.ofDays(4);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** A meeting at a time, with the status that it has by now. */
    MeetingRecord meeting(Seed seed, LocalDateTime start, int minutes) {
        LocalDateTime end = start.plusMinutes(minutes);
        LocalDateTime booked = seed.at("booked")
                .moment(
                        latest(since, earliest(start.minus(BOOKED_AHEAD), now.minus(USUALLY_BOOKED))),
                        earliest(start.minus(BOOKED_LATEST), now));
        MeetingStatus status = status(seed, start, end);
        return new MeetingRecord()
                .setStartTime(start)
                .setEndTime(end)
                .setDuration(minutes)
                .setStatus(status)
                .setCreatedAt(booked)
                .setUpdatedAt(changed(seed.at("changed"), status, booked, start, end));
    }

    private MeetingStatus status(Seed seed, LocalDateTime start, LocalDateTime end) {
        if (!end.isAfter(now)) {
            double course = first ? 0 : seed.at("course").fraction();
            return course < 0.85
                    ? MeetingStatus.COMPLETED
                    : course < 0.95 ? MeetingStatus.CANCELLED : MeetingStatus.NO_SHOW;
        }
        if (!start.isAfter(now)) {
            boolean early = !start.plus(PATIENCE).isBefore(now);
            return early && seed.at("late").chance(0.4) ? MeetingStatus.WAITING : MeetingStatus.IN_PROGRESS;
        }
        return seed.at("confirmed").chance(start.isBefore(now.plus(SOON)) ? 0.7 : 0.35)
                ? MeetingStatus.CONFIRMED
                : MeetingStatus.SCHEDULED;
    }

    private LocalDateTime changed(
            Seed seed, MeetingStatus status, LocalDateTime booked, LocalDateTime start, LocalDateTime end) {
        return switch (status) {
            case SCHEDULED -> booked;
            case CONFIRMED -> seed.moment(booked, now);
            case WAITING, IN_PROGRESS -> seed.moment(start, now);
            case COMPLETED -> seed.after(PATIENCE, end);
            case CANCELLED -> seed.moment(booked, start);
            case NO_SHOW -> seed.moment(start, end);
        };
    }

    private static LocalDateTime earliest(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDateTime latest(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
