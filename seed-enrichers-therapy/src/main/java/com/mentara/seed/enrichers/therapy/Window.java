package com.mentara.seed.enrichers.therapy;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * The days in which a meeting may lie, before or after the moment that counts as now for its relationship.
 *
 * <p>Each number of a relationship's meetings has a week of its own: the first one lies at the beginning, of the others two of
 * three in the last weeks and one in the coming weeks, so that some are always near to now. A young relationship has only
 * coming ones. Where a week is full, it is extended with each attempt; in the end it slides into the future until there is
 * room.
 *
 * @param from a meeting does not begin before
 * @param to it ends by then
 */
record Window(LocalDateTime from, LocalDateTime to) {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration BEFORE_FIRST = Duration.ofDays(1);
    private static final Duration UNTIL_OTHERS = Duration.ofDays(10);
    private static final int ATTEMPTS_A_WEEK = 25;
    private static final int ATTEMPTS_NEAR = 100;
    private static final int DAYS_AN_ATTEMPT = 3;
    private static final int WEEKS_AHEAD = 8;

    /** Whether a relationship's meeting with a number lies after now, as one of three does. */
    static boolean isComing(int number) {
        return number % 3 == 2;
    }

    /** Whether a relationship has not yet had a whole week in which it could begin. */
    static boolean isYoung(LocalDateTime since, LocalDateTime now) {
        return since.plus(BEFORE_FIRST).plus(WEEK).isAfter(now);
    }

    /** The week of a relationship's meeting with a number. */
    static Window weekly(int number, int attempt, LocalDateTime since, LocalDateTime now) {
        LocalDateTime first = since.plus(BEFORE_FIRST);
        LocalDateTime others = since.plus(UNTIL_OTHERS);
        if (attempt >= ATTEMPTS_NEAR || isYoung(since, now)) {
            return coming(number % WEEKS_AHEAD, attempt, since, now);
        }
        if (number == 0) {
            return new Window(first, others).extended(attempt, first, now);
        }
        if (isComing(number)) {
            return coming(number / 3, attempt, since, now);
        }
        LocalDateTime to = now.minus(WEEK.multipliedBy(number - 1L - number / 3));
        LocalDateTime from = to.minus(WEEK);
        return from.isBefore(others)
                ? past(number, attempt, since, now)
                : new Window(from, to).extended(attempt, others, now);
    }

    /** Any time since the first meeting of a relationship; a coming week where that is not long ago. */
    static Window past(int number, int attempt, LocalDateTime since, LocalDateTime now) {
        LocalDateTime others = since.plus(UNTIL_OTHERS);
        return attempt >= ATTEMPTS_NEAR || others.plus(WEEK).isAfter(now)
                ? coming(number % WEEKS_AHEAD, attempt, since, now)
                : new Window(others, now);
    }

    /** A week after now, and after the beginning of the relationship. */
    static Window coming(int week, int attempt, LocalDateTime since, LocalDateTime now) {
        int slid = Math.max(0, attempt - ATTEMPTS_NEAR) * DAYS_AN_ATTEMPT;
        LocalDateTime first = since.plus(BEFORE_FIRST);
        LocalDateTime next = first.isAfter(now) ? first : now.plusMinutes(1);
        LocalDateTime from = next.plus(WEEK.multipliedBy(week)).plusDays(slid);
        return new Window(from, from.plus(WEEK)).extended(attempt, from, LocalDateTime.MAX);
    }

    private Window extended(int attempt, LocalDateTime earliest, LocalDateTime latest) {
        Duration more = WEEK.multipliedBy(Math.min(attempt, ATTEMPTS_NEAR) / ATTEMPTS_A_WEEK);
        LocalDateTime start = from.minus(more);
        LocalDateTime end = to.plus(more);
        return new Window(start.isBefore(earliest) ? earliest : start, end.isAfter(latest) ? latest : end);
    }
}
