package com.mentara.seed.enrichers.social;

import com.mentara.seed.api.Phrases;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What a community is about.
 *
 * @param name what it is called
 * @param slug its name in addresses
 * @param description what its page says first
 * @param oldest how long it may have existed when the database was first seeded
 */
record CommunityProfile(String name, String slug, String description, Duration oldest) {

    private static final Phrases TEXTS =
            Phrases.read("communities.txt", CommunityProfile.class.getResourceAsStream("communities.txt"));
    private static final String SEPARATOR = " => ";

    /** Communities for one condition each, then general ones, in the order in which a database gets them. */
    static final List<CommunityProfile> KNOWN = List.of(
            condition("Stress Support Community", "stress-support"),
            condition("Anxiety Warriors", "anxiety-warriors"),
            condition("Depression Support Network", "depression-support"),
            condition("Substance Recovery Support", "substance-recovery-support"),
            condition("Sleep & Insomnia Support", "insomnia-support"),
            condition("Panic Disorder Support", "panic-disorder-support"),
            condition("Bipolar Support Circle", "bipolar-support"),
            condition("OCD Support Community", "ocd-support"),
            condition("PTSD Support Network", "ptsd-support"),
            condition("Social Anxiety Support", "social-anxiety-support"),
            condition("Phobia Support Group", "phobia-support"),
            condition("Burnout Recovery", "burnout-recovery"),
            condition("Eating Disorder Recovery", "eating-disorder-recovery"),
            condition("ADHD Support Community", "adhd-support"),
            condition("Alcohol Recovery Support", "alcohol-recovery-support"),
            general("Mindfulness & Meditation", "mindfulness-meditation"),
            general("Family & Relationships", "family-relationships"),
            general("Young Adults (18-25)", "young-adults"));

    /** A made-up community; numbered from the second round through the list on. */
    static CommunityProfile madeUp(int index) {
        List<String> entries = TEXTS.entries("made up");
        int round = index / entries.size() + 1;
        String[] parts = entries.get(index % entries.size()).split(SEPARATOR, 2);
        String name = round == 1 ? parts[0] : parts[0] + " " + round;
        return new CommunityProfile(name, slug(name), parts[1], Duration.ofDays(120));
    }

    /** How many made-up communities there are before they are numbered. */
    static int madeUpSize() {
        return TEXTS.entries("made up").size();
    }

    private static CommunityProfile condition(String name, String slug) {
        return new CommunityProfile(name, slug, TEXTS.entries(slug).get(0), Duration.ofDays(180));
    }

    private static CommunityProfile general(String name, String slug) {
        return new CommunityProfile(name, slug, TEXTS.entries(slug).get(0), Duration.ofDays(120));
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
