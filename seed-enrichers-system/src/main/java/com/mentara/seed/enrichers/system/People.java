package com.mentara.seed.enrichers.system;

import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.UserRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows of User: who somebody is, and how the account stands. */
final class People {

    /** {@code password123} by bcrypt with cost 10: one hash for all, because rows must come out the same each time. */
    static final String PASSWORD = "$2b$10$zxoaF7nArp1QUx9kUYnCs.VA4zoqgC8NwSz8PaN7U3SkXtX1UDpKe";

    /** The application counts a year as so many days. */
    static final int DAYS_A_YEAR = 365;

    private static final String DOMAIN = "@mentaradev.local";

    private People() {}

    /** When the account of a slot was opened. */
    static LocalDateTime openedAt(Slot<?, ?> slot, Role role, @Nullable TestAccount<?> fixed) {
        boolean test = fixed != null;
        return slot.seed().at("openedAt").ago(role.leastAge(test), role.mostAge(test));
    }

    /** The user of a slot, verified and active; who calls it adds address and bio. */
    static UserRecord user(Slot<?, ?> slot, Role role, @Nullable TestAccount<?> fixed, LocalDateTime openedAt) {
        Seed seed = slot.seed().at("user");
        UserRecord user = fixed == null ? madeUp(slot, seed, role, openedAt) : named(fixed);
        String slug = slug(user);
        LocalDateTime lastLoginAt = lastLogin(seed.at("lastLoginAt"), openedAt);
        return user.setId(slot.id())
                .setRole(role.text())
                .setPassword(PASSWORD)
                .setEmailVerified(true)
                .setIsActive(true)
                .setFailedLoginCount(seed.at("failedLoginCount").pick(0, 0, 0, 0, 0, 0, 0, 0, 1, 2))
                .setAvatarUrl("https://api.dicebear.com/7.x/avataaars/svg?seed=" + slug)
                .setCoverImageUrl(coverImage(seed.at("coverImageUrl"), slug))
                .setLastLoginAt(lastLoginAt)
                .setCreatedAt(openedAt)
                .setUpdatedAt(lastLoginAt);
    }

    /** What a person says of themselves: the fixed account's own text, else one that suits the role. */
    static String bio(Seed seed, String section, @Nullable TestAccount<?> fixed) {
        return fixed == null ? Texts.PEOPLE.draw(seed, section) : Texts.TEST_ACCOUNTS.draw(seed, fixed.localPart());
    }

    /** Takes back that the e-mail address was verified; the link is good for a day after signing up. */
    static void leaveUnverified(UserRecord user, Seed seed) {
        user.setEmailVerified(false)
                .setEmailVerifyToken(hex(seed.at(0)) + hex(seed.at(1)))
                .setEmailVerifyTokenExp(user.getCreatedAt().plusDays(1));
    }

    /**
     * Closes the account at the end of the last visit, by its owner, for one of the reasons of a section. That was not long ago,
     * so that hardly anything happened since in which they would have taken part.
     */
    static void deactivate(UserRecord user, Seed seed, String reasons) {
        LocalDateTime yesterday = seed.epoch().minusDays(1);
        LocalDateTime lastLoginAt = seed.at("lastLoginAt")
                .moment(yesterday.isAfter(user.getCreatedAt()) ? yesterday : user.getCreatedAt(), seed.epoch());
        LocalDateTime at = seed.at("at").after(Duration.ofMinutes(40), lastLoginAt);
        user.setIsActive(false)
                .setLastLoginAt(lastLoginAt)
                .setDeactivatedAt(at)
                .setDeactivatedBy(user.getId())
                .setDeactivationReason(seed.at("reason").pick(Texts.PEOPLE.entries(reasons)))
                .setUpdatedAt(at);
    }

    private static UserRecord named(TestAccount<?> account) {
        return new UserRecord()
                .setEmail(account.localPart() + DOMAIN)
                .setFirstName(account.firstName())
                .setLastName(account.lastName());
    }

    private static UserRecord madeUp(Slot<?, ?> slot, Seed seed, Role role, LocalDateTime openedAt) {
        String kind = seed.at("kind").pick("male", "female", "neutral");
        String first = Texts.PEOPLE.draw(seed.at("firstName"), kind);
        String middle = Texts.PEOPLE.draw(seed.at("middleName"), kind);
        boolean tellsMiddle = seed.at("tellsMiddleName").chance(0.25) && !middle.equals(first);
        int days = seed.at("age").between(role.youngest() * DAYS_A_YEAR + 6, (role.oldest() - 2) * DAYS_A_YEAR);
        return new UserRecord()
                .setEmail(address(slot, role))
                .setFirstName(first)
                .setMiddleName(tellsMiddle ? middle : null)
                .setLastName(Texts.PEOPLE.draw(seed.at("lastName"), "last names"))
                .setBirthDate(openedAt.toLocalDate().minusDays(days).atStartOfDay());
    }

    /** Numbered from 1 after the fixed accounts; a slot whose address was not free says which attempt this is. */
    private static String address(Slot<?, ?> slot, Role role) {
        int number = role.number(slot);
        String name = number > 0 ? String.valueOf(number) : "substitute-" + (slot.ordinal() + 1);
        return "generated." + role.text() + "." + name + (slot.attempt() == 0 ? "" : "." + slot.attempt()) + DOMAIN;
    }

    /** Most people were here in the last days, some have not been for long. */
    private static LocalDateTime lastLogin(Seed seed, LocalDateTime openedAt) {
        LocalDateTime lately = seed.epoch().minusDays(seed.at("within").pick(2, 7, 7, 30));
        return seed.moment(lately.isAfter(openedAt) ? lately : openedAt, seed.epoch());
    }

    private static @Nullable String coverImage(Seed seed, String slug) {
        return seed.chance(0.5) ? "https://picsum.photos/seed/" + slug + "/1200/300" : null;
    }

    private static String slug(UserRecord user) {
        String name = user.getFirstName().replace("Dr. ", "") + "-" + user.getLastName();
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z-]", "");
    }

    private static String hex(Seed seed) {
        return String.format(
                Locale.ROOT,
                "%016x%016x",
                seed.at("high").bits(),
                seed.at("low").bits());
    }
}
