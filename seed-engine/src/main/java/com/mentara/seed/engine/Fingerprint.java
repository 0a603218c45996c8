package com.mentara.seed.engine;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What seeded rows look like, in a few digits: equal on two databases that hold the same ones, whatever the order, the locale and
 * the time zone.
 *
 * @param digest of all tables
 * @param tables each table that holds seeded rows, by its name
 */
public record Fingerprint(String digest, SortedMap<String, Part> tables) {

    /** Copies the map. */
    public Fingerprint {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    /** The seeded rows of one table: how many there are, and their digest. */
    public record Part(long rows, String digest) {}
}
