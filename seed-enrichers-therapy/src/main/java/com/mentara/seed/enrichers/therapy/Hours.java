package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.THERAPIST_AVAILABILITY;

import com.mentara.seed.api.Seed;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Hours of one weekday in which a therapist can be met, as the clock of a time zone shows them.
 *
 * <p>All moments that come in and go out are in UTC.
 *
 * @param day the weekday
 * @param opens when the first meeting may begin
 * @param closes when the last meeting ends
 * @param zone the zone of the clock
 * @param offeredAt since when they are offered
 */
record Hours(DayOfWeek day, LocalTime opens, LocalTime closes, ZoneId zone, LocalDateTime offeredAt) {

    /** What is read of a row. */
    static final Field<?>[] COLUMNS = {
        THERAPIST_AVAILABILITY.DAY_OF_WEEK,
        THERAPIST_AVAILABILITY.START_TIME,
        THERAPIST_AVAILABILITY.END_TIME,
        THERAPIST_AVAILABILITY.TIMEZONE,
        THERAPIST_AVAILABILITY.CREATED_AT
    };

    private static final String CLOCK = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    /** Regions alone: what {@code UTC+8} means, Java and PostgreSQL do not agree on. */
    private static final String REGION = "^(UTC|[A-Z][A-Za-z]+(/[A-Z][A-Za-z_-]+)+)$";

    /** Rows that say when somebody can be met: columns of text may hold anything. */
    static final Condition USABLE = THERAPIST_AVAILABILITY
            .IS_AVAILABLE
            .isTrue()
            .and(THERAPIST_AVAILABILITY.DAY_OF_WEEK.in("0", "1", "2", "3", "4", "5", "6"))
            .and(THERAPIST_AVAILABILITY.START_TIME.likeRegex(CLOCK))
            .and(THERAPIST_AVAILABILITY.END_TIME.likeRegex(CLOCK))
            .and(THERAPIST_AVAILABILITY.START_TIME.lt(THERAPIST_AVAILABILITY.END_TIME))
            .and(THERAPIST_AVAILABILITY.TIMEZONE.likeRegex(REGION));

    /** The hours of a usable row; null where no such zone is known. */
    static @Nullable Hours of(Record row) {
        try {
            int sundayBased = Integer.parseInt(row.get(THERAPIST_AVAILABILITY.DAY_OF_WEEK));
            return new Hours(
                    DayOfWeek.of(sundayBased == 0 ? DayOfWeek.SUNDAY.getValue() : sundayBased),
                    LocalTime.parse(row.get(THERAPIST_AVAILABILITY.START_TIME)),
                    LocalTime.parse(row.get(THERAPIST_AVAILABILITY.END_TIME)),
                    ZoneId.of(row.get(THERAPIST_AVAILABILITY.TIMEZONE)),
                    row.get(THERAPIST_AVAILABILITY.CREATED_AT));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** As many of the minutes as fit between opening and closing. */
    int fitting(int minutes) {
        return (int) Math.min(minutes, ChronoUnit.MINUTES.between(opens, closes));
    }

    /**
     * When a meeting begins that lies inside these hours and inside a window; null where this draw misses.
     *
     * @param step minutes between two beginnings
     */
    @Nullable
    LocalDateTime draw(Seed seed, Window window, int minutes, int step) {
        LocalDate first = in(zone, window.from()).toLocalDate().with(TemporalAdjusters.nextOrSame(day));
        int weeks = (int) ChronoUnit.WEEKS.between(
                first, in(zone, window.to()).toLocalDate().plusWeeks(1));
        if (weeks == 0) {
            return null;
        }
        LocalDate date = first.plusWeeks(seed.at("week").between(0, weeks - 1));
        int last = (int) (ChronoUnit.MINUTES.between(opens, closes) - minutes) / step;
        LocalTime time = opens.plusMinutes((long) step * seed.at("step").between(0, last));
        LocalDateTime start = inside(date.atTime(time), minutes);
        boolean fits = start != null
                && !start.isBefore(window.from())
                && !start.plusMinutes(minutes).isAfter(window.to());
        return fits ? start : null;
    }

    /** When a meeting began that goes on at a moment; null where there can be none. */
    @Nullable
    LocalDateTime around(LocalDateTime moment, int minutes) {
        LocalDateTime local = in(zone, moment).toLocalDateTime();
        if (local.getDayOfWeek() != day || local.toLocalTime().isBefore(opens)) {
            return null;
        }
        long hours = Duration.between(opens, local.toLocalTime()).toHours();
        LocalDateTime start = inside(local.toLocalDate().atTime(opens.plusHours(hours)), minutes);
        return start != null
                        && !start.isAfter(moment)
                        && start.plusMinutes(minutes).isAfter(moment)
                ? start
                : null;
    }

    /** A beginning by the zone's clock as a moment; null where the clock skips it, or strikes it twice, or closes before the end. */
    private @Nullable LocalDateTime inside(LocalDateTime local, int minutes) {
        if (zone.getRules().getValidOffsets(local).size() != 1) {
            return null;
        }
        ZonedDateTime start = local.atZone(zone);
        LocalDateTime end = start.plusMinutes(minutes).toLocalDateTime();
        return end.isAfter(local.toLocalDate().atTime(closes))
                ? null
                : start.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    private static ZonedDateTime in(ZoneId zone, LocalDateTime moment) {
        return moment.atZone(ZoneOffset.UTC).withZoneSameInstant(zone);
    }
}
