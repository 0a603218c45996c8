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

    /** The voice of a user with a role; who has no special one speaks as clients do. */
    static Voice of(String role) {
        return switch (role) {
            case "therapist" -> THERAPIST;
            case "moderator" -> MODERATOR;
            default -> CLIENT;
        };
    }

    /** The section of a text file that has this voice's entries of a kind. */
    String section(String kind) {
        return name().toLowerCase(Locale.ROOT) + " " + kind;
    }
}
