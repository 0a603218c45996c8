package com.mentara.seed.enrichers.system;

import com.mentara.seed.api.Phrases;

/** The text files of this module. */
final class Texts {

    /** Names, places and sentences about people. */
    static final Phrases PEOPLE = read("people.txt");

    /** What the fixed accounts say of themselves, by local part. */
    static final Phrases TEST_ACCOUNTS = read("test-accounts.txt");

    /** Banks, wallets, and why payments fail. */
    static final Phrases BILLING = read("billing.txt");

    private Texts() {}

    private static Phrases read(String name) {
        return Phrases.read(name, Texts.class.getResourceAsStream(name));
    }
}
