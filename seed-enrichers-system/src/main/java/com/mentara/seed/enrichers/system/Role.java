package com.mentara.seed.enrichers.system;

import com.mentara.seed.api.Slot;
import java.time.Duration;

/** A role on the platform, and what is true of its accounts. */
enum Role {
    CLIENT("client", TestAccounts.CLIENTS.size(), 2, 180, 18, 65),
    THERAPIST("therapist", TestAccounts.THERAPISTS.size(), 30, 365, 28, 60),
    ADMIN("admin", TestAccounts.ADMINS.size(), 75, 730, 25, 60),
    MODERATOR("moderator", TestAccounts.MODERATORS.size(), 30, 365, 25, 60);

    /** Fixed accounts have a past, so that a tester sees more than empty lists. */
    private static final int TEST_LEAST_DAYS = 45;

    private static final int TEST_MOST_DAYS = 90;

    private final String text;
    private final int fixedAccounts;
    private final int leastDays;
    private final int mostDays;
    private final int youngest;
    private final int oldest;

    Role(String text, int fixedAccounts, int leastDays, int mostDays, int youngest, int oldest) {
        this.text = text;
        this.fixedAccounts = fixedAccounts;
        this.leastDays = leastDays;
        this.mostDays = mostDays;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** The role as the database spells it. */
    String text() {
        return text;
    }

    /** The number of an account that is made up, from 1; below, where it stands in for a fixed one. */
    int number(Slot<?, ?> slot) {
        return slot.ordinal() - fixedAccounts + 1;
    }

    /** Whether an account is made up, and one of those that come round every so many accounts. */
    boolean every(int period, int turn, Slot<?, ?> slot) {
        return number(slot) > 0 && number(slot) % period == turn;
    }

    /** The least age of an account. */
    Duration leastAge(boolean fixed) {
        return Duration.ofDays(fixed ? Math.max(leastDays, TEST_LEAST_DAYS) : leastDays);
    }

    /** The greatest age of an account. */
    Duration mostAge(boolean fixed) {
        return Duration.ofDays(fixed ? TEST_MOST_DAYS : mostDays);
    }

    /** The age in years at which people get an account at the earliest. */
    int youngest() {
        return youngest;
    }

    /** The age in years that nobody has reached. */
    int oldest() {
        return oldest;
    }
}
