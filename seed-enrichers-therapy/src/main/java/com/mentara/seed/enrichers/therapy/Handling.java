package com.mentara.seed.enrichers.therapy;

import com.mentara.seed.api.Seed;
import com.mentara.seed.schema.enums.WorksheetStatus;
import com.mentara.seed.schema.tables.records.WorksheetRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * How a worksheet comes along: given, due, handed in, reviewed or forgotten.
 *
 * <p>What counts as now is the horizon of the relationship, so that a worksheet comes back as it was.
 *
 * @param since when the relationship began
 * @param now the moment between what is due and what is past due
 */
record Handling(LocalDateTime since, LocalDateTime now) {

    private static final int LEAST_DAYS = 6;
    private static final int MOST_DAYS = 9;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final Duration REVIEWING = Duration.ofDays(4);
    private static final Duration NIGHTLY = Duration.ofHours(1);

    /**
     * A worksheet that is still to be done, or was due before now if the relationship is old enough.
     *
     * @param number of three in a row one was reviewed, one is still to be done, and one was only handed in, if at all
     */
    WorksheetRecord worksheet(Seed seed, int number) {
        LocalDateTime lastPast = now.minusDays(MOST_DAYS + 1);
        boolean open = number % 3 == 1 || !since.isBefore(lastPast);
        LocalDateTime lately = now.minusDays(LEAST_DAYS - 1);
        LocalDateTime given = open
                ? seed.at("given").moment(since.isAfter(lately) ? since : lately, now)
                : seed.at("given").moment(since, lastPast);
        LocalDateTime due = given.toLocalDate()
                .plusDays(seed.at("days").between(LEAST_DAYS, MOST_DAYS))
                .atTime(END_OF_DAY);
        WorksheetStatus status = open ? whileOpen(seed.at("status"), given) : afterwards(seed.at("status"), number);
        return new WorksheetRecord()
                .setDueDate(due)
                .setStatus(status)
                .setCreatedAt(given)
                .setUpdatedAt(changed(seed.at("changed"), status, given, due));
    }

    private WorksheetStatus whileOpen(Seed seed, LocalDateTime given) {
        double course = seed.fraction();
        if (course < 0.65 || given.isAfter(now.minusDays(1))) {
            return WorksheetStatus.ASSIGNED;
        }
        return course < 0.85 ? WorksheetStatus.SUBMITTED : WorksheetStatus.REVIEWED;
    }

    private static WorksheetStatus afterwards(Seed seed, int number) {
        if (number % 3 == 0) {
            return WorksheetStatus.REVIEWED;
        }
        return seed.chance(0.5) ? WorksheetStatus.OVERDUE : WorksheetStatus.SUBMITTED;
    }

    private LocalDateTime changed(Seed seed, WorksheetStatus status, LocalDateTime given, LocalDateTime due) {
        LocalDateTime handedIn = seed.at("handedIn").moment(given.plusHours(12), due.isBefore(now) ? due : now);
        return switch (status) {
            case ASSIGNED -> given;
            case SUBMITTED -> handedIn;
            case REVIEWED -> seed.at("reviewed").after(REVIEWING, handedIn);
            case OVERDUE -> seed.at("overdue").after(NIGHTLY, due);
        };
    }
}
