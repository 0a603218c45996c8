package com.mentara.seed.engine;

import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was deleted.
 *
 * @param rows how many seeded rows each table lost, by its name; without tables that lost none
 * @param duration how long it took
 */
public record CleanReport(SortedMap<String, Long> rows, Duration duration) {

    public CleanReport {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /** How many rows were deleted. */
    public long deleted() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
