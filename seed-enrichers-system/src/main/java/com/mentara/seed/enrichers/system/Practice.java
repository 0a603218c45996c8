package com.mentara.seed.enrichers.system;

import com.mentara.seed.api.Seed;
import java.util.ArrayList;
import java.util.List;

/**
 * How a therapist works.
 *
 * @param licence what the therapist may practise as
 * @param licenceNumber the regulator's number
 * @param province the state
 * @param years of experience
 * @param specialties what the therapist treats, the main one first
 * @param approaches how the therapist treats it, the main one first
 * @param languages that sessions are held in
 */
record Practice(
        Licence licence,
        String licenceNumber,
        String province,
        int years,
        List<String> specialties,
        List<String> approaches,
        List<String> languages) {

    private static final List<String> SPECIALTIES = List.of(
            "Anxiety Disorders",
            "Depression",
            "PTSD/Trauma",
            "Bipolar Disorder",
            "OCD",
            "Eating Disorders",
            "Substance Abuse",
            "Family Therapy",
            "Couples Counseling",
            "Child Psychology",
            "ADHD",
            "Grief Counseling",
            "Social Anxiety",
            "Panic Disorders",
            "Personality Disorders");

    private static final List<String> APPROACHES = List.of(
            "CBT",
            "DBT",
            "EMDR",
            "Psychodynamic",
            "Humanistic",
            "Family Systems",
            "Solution-Focused Brief",
            "ACT",
            "Mindfulness-Based",
            "Trauma-Focused CBT",
            "Motivational Interviewing");

    private static final List<String> FURTHER_LANGUAGES = List.of("Spanish", "French", "Mandarin", "German");

    /** Draws how somebody works who has done so for some years in a state. */
    static Practice draw(Seed seed, String province, int years) {
        Licence licence = seed.at("licence").pick(Licence.values());
        return new Practice(
                licence,
                licence.number(seed.at("number").between(10_000, 99_999)),
                province,
                years,
                specialties(seed.at("specialties"), licence),
                some(seed.at("approaches"), 2, 4, APPROACHES),
                languages(seed.at("languages")));
    }

    /** So many of the values that it lies between two bounds, in an order that is drawn too. */
    static List<String> some(Seed seed, int least, int most, List<String> values) {
        return seed.sample(seed.at("size").between(least, most), values);
    }

    private static List<String> specialties(Seed seed, Licence licence) {
        String main = seed.at("main").pick(licence.focus());
        List<String> specialties = new ArrayList<>(List.of(main));
        for (String specialty : some(seed, 2, 5, SPECIALTIES)) {
            if (!specialty.equals(main)) {
                specialties.add(specialty);
            }
        }
        return specialties.subList(0, Math.min(specialties.size(), 5));
    }

    private static List<String> languages(Seed seed) {
        return seed.at("second").chance(0.3)
                ? List.of("English", seed.at("which").pick(FURTHER_LANGUAGES))
                : List.of("English");
    }
}
