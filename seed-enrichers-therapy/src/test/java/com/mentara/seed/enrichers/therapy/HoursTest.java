package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.THERAPIST_AVAILABILITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Seed;
import com.mentara.seed.schema.tables.records.TherapistAvailabilityRecord;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static final LocalDateTime OFFERED = LocalDateTime.of(2025, 1, 1, 0, 0);

    /** On 8 March 2026 the clocks of New York skipped the hour from two to three. */
    @Test
    void nothingBeginsInTheHourThatTheClocksSkip() {
        Hours nights = hours(DayOfWeek.SUNDAY, "01:00", "05:00", "America/New_York");
        assertThat(starts(nights, "2026-03-08T00:00", "2026-03-09T00:00", 60, 30))
                .containsExactly(
                        "2026-03-08T06:00",
                        "2026-03-08T06:30",
                        "2026-03-08T07:00",
                        "2026-03-08T07:30",
                        "2026-03-08T08:00");
    }

    /** On 1 November 2026 they showed the hour from one to two twice. */
    @Test
    void nothingBeginsInTheHourThatTheClocksShowTwice() {
        Hours nights = hours(DayOfWeek.SUNDAY, "00:00", "04:00", "America/New_York");
        assertThat(starts(nights, "2026-11-01T00:00", "2026-11-02T00:00", 60, 60))
                .containsExactly("2026-11-01T04:00", "2026-11-01T07:00", "2026-11-01T08:00");
    }

    @Test
    void meetingsThatTheSkippedHourCarriesBeyondTheEndAreNotDrawn() {
        Hours nights = hours(DayOfWeek.SUNDAY, "01:00", "03:00", "America/New_York");
        assertThat(starts(nights, "2026-03-08T00:00", "2026-03-09T00:00", 90, 30))
                .isEmpty();
        assertThat(starts(nights, "2026-03-15T00:00", "2026-03-16T00:00", 90, 30))
                .containsExactly("2026-03-15T05:00", "2026-03-15T05:30");
    }

    @Test
    void sundaysInManilaBeginOnSaturdayInUtc() {
        Hours mornings = hours(DayOfWeek.SUNDAY, "06:00", "07:00", "Asia/Manila");
        assertThat(starts(mornings, "2026-01-01T00:00", "2026-01-15T00:00", 60, 60))
                .containsExactly("2026-01-03T22:00", "2026-01-10T22:00");
    }

    @Test
    void meetingsLieInsideTheWindow() {
        Hours days = hours(DayOfWeek.THURSDAY, "09:00", "12:00", "UTC");
        assertThat(starts(days, "2026-01-01T10:00", "2026-01-08T11:00", 60, 60))
                .containsExactly("2026-01-01T10:00", "2026-01-01T11:00", "2026-01-08T09:00", "2026-01-08T10:00");
        assertThat(starts(days, "2026-01-02T00:00", "2026-01-08T00:00", 60, 60)).isEmpty();
    }

    @Test
    void shortHoursShortenMeetings() {
        Hours quarter = hours(DayOfWeek.FRIDAY, "09:00", "09:15", "UTC");
        assertThat(quarter.fitting(60)).isEqualTo(15);
        assertThat(starts(quarter, "2026-01-02T00:00", "2026-01-03T00:00", 15, 60))
                .containsExactly("2026-01-02T09:00");
    }

    @Test
    void aMeetingGoesOnWhereTheHoursAreOpen() {
        Hours mornings = hours(DayOfWeek.FRIDAY, "08:00", "12:00", "Asia/Manila");
        assertThat(mornings.around(LocalDateTime.parse("2026-01-02T00:00"), 60)).hasToString("2026-01-02T00:00");
        assertThat(mornings.around(LocalDateTime.parse("2026-01-02T02:59"), 60)).hasToString("2026-01-02T02:00");
        assertThat(mornings.around(LocalDateTime.parse("2026-01-02T02:59"), 45)).isNull();
        assertThat(mornings.around(LocalDateTime.parse("2026-01-02T03:30"), 90)).isNull();
        assertThat(mornings.around(LocalDateTime.parse("2026-01-01T23:59"), 60)).isNull();
        assertThat(mornings.around(LocalDateTime.parse("2026-01-03T00:00"), 60)).isNull();
    }

    @Test
    void unknownZonesAreNoHours() {
        TherapistAvailabilityRecord row = new TherapistAvailabilityRecord()
                .setDayOfWeek("0")
                .setStartTime("09:00")
                .setEndTime("10:00")
                .setTimezone("Asia/Manila")
                .setCreatedAt(OFFERED);
        assertThat(Hours.of(row)).isEqualTo(hours(DayOfWeek.SUNDAY, "09:00", "10:00", "Asia/Manila"));
        row.set(THERAPIST_AVAILABILITY.TIMEZONE, "Mars/Olympus_Mons");
        assertThat(Hours.of(row)).isNull();
    }

    private static Hours hours(DayOfWeek day, String opens, String closes, String zone) {
        return new Hours(day, LocalTime.parse(opens), LocalTime.parse(closes), ZoneId.of(zone), OFFERED);
    }

    /** Everything that is drawn in many draws. */
    private static Set<String> starts(Hours hours, String from, String to, int minutes, int step) {
        Window window = new Window(LocalDateTime.parse(from), LocalDateTime.parse(to));
        Set<String> starts = new TreeSet<>();
        for (int draw = 0; draw < 500; draw++) {
            LocalDateTime start = hours.draw(new Draws(draw), window, minutes, step);
            if (start != null) {
                starts.add(start.toString());
            }
        }
        return starts;
    }

    /** Seeds for tests that need no engine. */
    private record Draws(long bits) implements Seed {
        @Override
        public Seed at(String name) {
            return at(name.hashCode());
        }

        @Override
        public Seed at(long index) {
            long mixed = (bits + index + 1) * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
            return new Draws(mixed ^ (mixed >>> 32));
        }

        @Override
        public LocalDateTime asOf() {
            return OFFERED;
        }

        @Override
        public LocalDateTime epoch() {
            return OFFERED;
        }

        @Override
        public LocalDateTime horizon(LocalDateTime cause) {
            return cause;
        }
    }
}
