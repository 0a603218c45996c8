package com.mentara.seed.cli;

import java.util.Locale;

/** For whom a command that only tells something writes. */
enum Output {
    /** For people. */
    TEXT,
    /** For programs: nothing but one JSON document. */
    JSON;

    /** The word that people give as an option. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
