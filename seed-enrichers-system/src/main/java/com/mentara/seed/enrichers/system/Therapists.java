package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.ADMIN;

import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.enums.TherapistApplicationStatus;
import com.mentara.seed.schema.tables.records.TherapistRecord;
import com.mentara.seed.schema.tables.records.UserRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Therapists and their users: who applied, and whether an admin has approved it. */
final class Therapists {

    private static final Pattern CAPITALIZED = Pattern.compile("[A-Z][a-z]+");

    /** The age at which people begin to practise. */
    private static final int BEGINNER = 25;

    private static final int MOST_YEARS = 20;

    private Therapists() {}

    static Rows<TherapistRecord> therapist(Slot<?, Record> slot) {
        Seed seed = slot.seed();
        TestAccount<Practice> fixed = TestAccounts.of(slot, TestAccounts.THERAPISTS);
        UserRecord user = People.user(slot, Role.THERAPIST, fixed, openedAt(slot, fixed));
        String city = Places.practiceCity(
                seed.at("city"), fixed == null ? null : fixed.detail().province());
        Practice practice = fixed == null
                ? Practice.draw(
                        seed.at("practice"), slot.ordinal(), Places.province(city), years(seed.at("years"), user))
                : fixed.detail();
        user.setAddress(Places.address(seed.at("address"), city))
                .setBio(People.bio(seed.at("bio"), "therapist bios", fixed)
                        .replace(
                                "<specialty>",
                                inASentence(practice.specialties().get(0))));

        TherapistRecord therapist = TherapistProfiles.applied(slot, practice, user);
        if (!Role.THERAPIST.every(10, 3, slot)) {
            approve(therapist, seed.at("processingDate"), slot.choice().get(ADMIN.USER_ID));
        } else if (Role.THERAPIST.every(20, 13, slot)) {
            People.deactivate(user, seed.at("deactivated"), "therapists leave because");
        }
        return Rows.of(therapist).with(user);
    }

    private static void approve(TherapistRecord therapist, Seed seed, String admin) {
        LocalDateTime processed = seed.after(Duration.ofDays(6), therapist.getSubmissionDate());
        therapist
                .setStatus(TherapistApplicationStatus.APPROVED)
                .setProcessingDate(processed)
                .setProcessedByAdminId(admin)
                .setLicenseVerified(true)
                .setLicenseVerifiedAt(processed)
                .setLicenseVerifiedBy(admin)
                .setUpdatedAt(processed);
    }

    /** Not before the account of the admin who decides on the application. */
    private static LocalDateTime openedAt(Slot<?, Record> slot, @Nullable TestAccount<?> fixed) {
        LocalDateTime drawn = People.openedAt(slot, Role.THERAPIST, fixed);
        LocalDateTime admin = slot.choice().get(ADMIN.CREATED_AT);
        LocalDateTime latest = slot.seed().epoch().minus(Role.THERAPIST.leastAge(fixed != null));
        return drawn.isAfter(admin) ? drawn : slot.seed().at("openedAfterAdmin").moment(admin, latest);
    }

    /** Small letters, but for abbreviations. */
    private static String inASentence(String specialty) {
        return CAPITALIZED.matcher(specialty).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
    }

    private static int years(Seed seed, UserRecord user) {
        long days = ChronoUnit.DAYS.between(user.getBirthDate(), user.getCreatedAt());
        return seed.between(2, (int) Math.min(MOST_YEARS, days / People.DAYS_A_YEAR - BEGINNER));
    }
}
