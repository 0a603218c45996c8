package com.mentara.seed.cli;

/** Names of minimums, as people say them. */
final class Words {

    private Words() {}

    /** What a minimum counts: {@code availability days} for {@code therapist.availability-days}. */
    static String counted(String key) {
        return key.substring(key.lastIndexOf('.') + 1).replace('-', ' ');
    }

    /** Who must have it: {@code relationship} for {@code relationship.meetings}. */
    static String owner(String key) {
        return key.substring(0, key.lastIndexOf('.')).replaceAll("[.-]", " ");
    }

    /** So many of what is counted: {@code 1 community}. */
    static String quantity(long number, String counted) {
        return Sentences.number(number) + " " + (number == 1 ? singular(counted) : counted);
    }

    private static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }
}
