package com.mentara.seed.enrichers.social;

import java.util.regex.Pattern;

/**
 * What a post is about, as the text files have it.
 *
 * @param title one line
 * @param opening the first sentences
 */
record Story(String title, String opening) {

    /** Separates a title from an opening. */
    static final String SEPARATOR = " => ";

    /** What a continuation calls the title of the story that it continues. */
    private static final String TITLE = "$title";

    /** What a title says after its subject. */
    private static final Pattern REMARK = Pattern.compile("[:?].*");

    static Story of(String entry) {
        String[] told = entry.split(SEPARATOR, 2);
        return new Story(told[0], told[1]);
    }

    /** With one of each of the alternatives. */
    Story in(Wording wording) {
        return new Story(wording.of(title), wording.of(opening));
    }

    /** How the story goes on: what its title becomes, and what is said before its opening. */
    Story continued(Story continuation) {
        String subject = REMARK.matcher(title).replaceFirst("");
        return new Story(continuation.title.replace(TITLE, subject), continuation.opening + " " + opening);
    }
}
