package com.mentara.seed.cli;

import java.util.regex.Pattern;

/** Takes database URLs out of a text, up to the end of the line: nobody knows where an odd password ends. */
final class Redaction {
    private static final Pattern DATABASE_URL = Pattern.compile("(?i)(jdbc:)?postgres(ql)?:.*");

    private Redaction() {}

    static String of(String text) {
        return DATABASE_URL.matcher(text).replaceAll("<database URL>");
    }
}
