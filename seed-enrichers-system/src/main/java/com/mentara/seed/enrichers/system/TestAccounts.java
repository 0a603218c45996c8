package com.mentara.seed.enrichers.system;

import com.mentara.seed.api.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fixed accounts by role, in the order of their ordinals. */
final class TestAccounts {

    static final List<TestAccount<List<String>>> CLIENTS = List.of(
            new TestAccount<>("test.client.basic", "Sarah", "Johnson", List.of()),
            new TestAccount<>("test.client.experienced", "Marcus", "Rodriguez", List.of()),
            new TestAccount<>("test.client.trauma", "Jennifer", "Chen", List.of()),
            new TestAccount<>("test.client.anxiety", "David", "Kim", List.of()),
            new TestAccount<>("test.client.wellness", "Maria", "Gonzalez", List.of()));

    static final List<TestAccount<Practice>> THERAPISTS = List.of(
            new TestAccount<>(
                    "test.therapist.cbt",
                    "Dr. Michael",
                    "Thompson",
                    new Practice(
                            Licence.PSYCHOLOGIST,
                            "PSY12345",
                            "California",
                            8,
                            List.of("Anxiety Disorders", "Depression", "Cognitive Behavioral Therapy"),
                            List.of("CBT", "Mindfulness-Based", "Solution-Focused"),
                            List.of("English", "Spanish"))),
            new TestAccount<>(
                    "test.therapist.trauma",
                    "Dr. Lisa",
                    "Parker",
                    new Practice(
                            Licence.SOCIAL_WORKER,
                            "LCSW67890",
                            "New York",
                            12,
                            List.of("Trauma Recovery", "PTSD", "EMDR", "Complex Trauma"),
                            List.of("EMDR", "Trauma-Focused CBT", "Somatic"),
                            List.of("English", "French"))),
            new TestAccount<>(
                    "test.therapist.family",
                    "Dr. Amanda",
                    "Williams",
                    new Practice(
                            Licence.FAMILY_THERAPIST,
                            "MFT11111",
                            "Texas",
                            6,
                            List.of("Family Therapy", "Couples Counseling", "Relationship Issues"),
                            List.of("Family Systems", "Emotionally Focused", "Gottman"),
                            List.of("English"))),
            new TestAccount<>(
                    "test.therapist.addiction",
                    "Dr. James",
                    "O'Connor",
                    new Practice(
                            Licence.COUNSELOR,
                            "LPC22222",
                            "Florida",
                            10,
                            List.of("Substance Abuse", "Dual Diagnosis", "Addiction Recovery"),
                            List.of("Motivational Interviewing", "DBT", "12-Step"),
                            List.of("English"))));

    static final List<TestAccount<Authority>> ADMINS = List.of(
            new TestAccount<>(
                    "test.admin.super",
                    "Robert",
                    "Anderson",
                    new Authority(
                            "super",
                            List.of("USER_MANAGEMENT", "THERAPIST_APPROVAL", "SYSTEM_CONFIG", "BILLING_MANAGEMENT"))),
            new TestAccount<>(
                    "test.admin.user.manager",
                    "Linda",
                    "Martinez",
                    new Authority("admin", List.of("USER_MANAGEMENT", "SUPPORT_TICKETS"))),
            new TestAccount<>(
                    "test.admin.content",
                    "William",
                    "Johnson",
                    new Authority("admin", List.of("CONTENT_MODERATION", "COMMUNITY_MANAGEMENT"))));

    static final List<TestAccount<List<String>>> MODERATORS = List.of(
            new TestAccount<>(
                    "test.moderator.primary",
                    "Alex",
                    "Morgan",
                    List.of("MODERATE_POSTS", "MODERATE_COMMENTS", "COMMUNITY_MANAGEMENT")),
            new TestAccount<>(
                    "test.moderator.anxiety", "Taylor", "Davis", List.of("MODERATE_POSTS", "MODERATE_COMMENTS")),
            new TestAccount<>(
                    "test.moderator.trauma",
                    "Jordan",
                    "Smith",
                    List.of("MODERATE_POSTS", "MODERATE_COMMENTS", "CRISIS_INTERVENTION")));

    private TestAccounts() {}

    /** The fixed account of a slot; null where the slot lies beyond them, or where the account's address was not free. */
    static <D> @Nullable TestAccount<D> of(Slot<?, ?> slot, List<TestAccount<D>> accounts) {
        return slot.attempt() == 0 && slot.ordinal() < accounts.size() ? accounts.get(slot.ordinal()) : null;
    }
}
