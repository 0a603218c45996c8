package com.mentara.seed.api;

/** How much data is wanted; picks one of the three numbers of each {@link Minimum}. */
public enum Profile {
    /** A few rows of everything. */
    LIGHT,
    /** What the minimums of a realistic small installation need. */
    MEDIUM,
    /** Enough that lists have pages and charts have shapes. */
    HEAVY
}
