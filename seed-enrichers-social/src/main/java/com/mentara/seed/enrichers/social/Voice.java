package com.mentara.seed.enrichers.social;

import java.util.Locale;

/** In which part somebody speaks in a community. */
enum Voice {
    /** Tells of a life with the condition. */
    CLIENT,
    /** Explains, as a professional. */
    THERAPIST,
    /** Looks after the community. */
    MODERATOR;

    /** The section of a text file that has this voice's entries of a kind. */
    String section(String kind) {
        return name().toLowerCase(Locale.ROOT) + " " + kind;
    }
}
