package com.mentara.seed.testkit;

import java.util.Locale;
import java.util.TimeZone;

/** The defaults of a JVM on which no row may depend. */
final class Defaults {

    private Defaults() {}

    /** Does something under another locale and time zone, and restores the defaults. */
    static void replaced(String languageTag, String zone, Runnable doing) {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(languageTag));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            doing.run();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }
}
