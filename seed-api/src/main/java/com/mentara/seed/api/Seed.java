package com.mentara.seed.api;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a tree of random values.
 *
 * <p>A seed is not a stream: the same path gives the same value whatever was drawn before, in any order and on any thread.
 * Drawing twice from one place gives the same value twice, so each thing that is drawn gets a place of its own: {@code
 * seed.at("duration").pick(30, 50, 60)}. Renaming a place changes the value.
 *
 * <p>Times are in UTC, in whole milliseconds. They derive from the rows that a row belongs to, so that a row which is restored
 * weeks later gets the times that it had; see {@link #horizon}.
 */
public interface Seed {

    /** The place below this one with a name. */
    Seed at(String name);

    /** The place below this one with a number. */
    Seed at(long index);

    /** 64 random bits. */
    long bits();

    /** The moment that counts as now: only for what has "now" in its meaning, such as a coming appointment. */
    LocalDateTime asOf();

    /**
     * The moment that was now when the database was first seeded; ages are counted from here. Equal to {@link #asOf} until
     * that is moved.
     */
    LocalDateTime epoch();

    /**
     * The latest moment at which a consequence of something may lie: the as-of moment that was in force when a row of that
     * time was first filled. Moving as-of later does not move it.
     *
     * @return never before {@code cause}
     */
    LocalDateTime horizon(LocalDateTime cause);

    /** A number from 0 to below 1. */
    default double fraction() {
        return (bits() >>> 11) * 0x1p-53;
    }

    /** True with a probability from 0 to 1. */
    default boolean chance(double probability) {
        return fraction() < probability;
    }

    /** A whole number, both bounds included. */
    default int between(int least, int most) {
        return (int) (least + (long) (fraction() * ((long) most - least + 1)));
    }

    /** One of the values. */
    @SuppressWarnings("unchecked")
    default <T> T pick(T... values) {
        return pick(List.of(values));
    }

    /** One of the values. */
    default <T> T pick(List<T> values) {
        return values.get(between(0, values.size() - 1));
    }

    /** So many different ones of the values, or all of them where there are fewer, in an order that is drawn too. */
    default <T> List<T> sample(int size, List<T> values) {
        List<T> drawn = new ArrayList<>(size);
        // Places that were drawn, in order: one that is drawn of the rest moves on by those at or before it.
        List<Integer> gone = new ArrayList<>(size);
        while (drawn.size() < size && drawn.size() < values.size()) {
            int place = at(drawn.size()).between(0, values.size() - drawn.size() - 1);
            int before = 0;
            while (before < gone.size() && gone.get(before) <= place) {
                before++;
                place++;
            }
            gone.add(before, place);
            drawn.add(values.get(place));
        }
        return List.copyOf(drawn);
    }

    /** A moment from {@code from} to {@code to}; {@code from} where there is no time between. */
    default LocalDateTime moment(LocalDateTime from, LocalDateTime to) {
        long span = Math.max(0, MILLIS.between(from, to));
        return from.plus((long) (fraction() * span), MILLIS);
    }

    /** A moment before the first seeding, by at least and at most these ages. */
    default LocalDateTime ago(Duration least, Duration most) {
        return moment(epoch().minus(most), epoch().minus(least));
    }

    /**
     * A moment after everything that caused it, sooner more often than later: the latest cause and {@code within} times the
     * square of a fraction. Where that passes the {@link #horizon}, a moment between the latest cause and the horizon.
     */
    default LocalDateTime after(Duration within, LocalDateTime cause, LocalDateTime... others) {
        LocalDateTime latest = cause;
        for (LocalDateTime other : others) {
            latest = other.isAfter(latest) ? other : latest;
        }
        double share = fraction();
        LocalDateTime free = latest.plus((long) (share * share * within.toMillis()), MILLIS);
        LocalDateTime horizon = horizon(latest);
        return free.isAfter(horizon) ? moment(latest, horizon) : free;
    }
}
