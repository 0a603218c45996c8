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

    private static final int LEAST_NUMBER = 10_000;
    private static final int NUMBERS = 90_000;

    /** Has no divisor in common with {@link #NUMBERS}, so that no number comes twice before all have come. */
    private static final long STRIDE = 34_567;

    /**
     * Draws how somebody works who has done so for some years in a state.
     *
     * @param number tells the licence from those of all others
     */
    static Practice draw(Seed seed, int number, String province, int years) {
        Licence licence = seed.at("licence").pick(Licence.values());
        return new Practice(
                licence,
                licence.number(LEAST_NUMBER + Math.floorMod(number * STRIDE, NUMBERS)),
                province,
                years,
                specialties(seed.at("specialties"), licence),
                some(seed.at("approaches"), 2, 4, "approaches"),
                languages(seed.at("languages")));
    }

    /** So many entries of a section that it lies between two bounds, in an order that is drawn too. */
    static List<String> some(Seed seed, int least, int most, String section) {
        return seed.sample(seed.at("size").between(least, most), Texts.PEOPLE.entries(section));
    }

    private static List<String> specialties(Seed seed, Licence licence) {
        String main = seed.at("main").pick(licence.focus());
        List<String> specialties = new ArrayList<>(List.of(main));
        for (String specialty : some(seed, 2, 5, "specialties")) {
            if (!specialty.equals(main)) {
                specialties.add(specialty);
            }
        }
        return specialties.subList(0, Math.min(specialties.size(), 5));
    }

    private static List<String> languages(Seed seed) {
        return seed.at("second").chance(0.3)
                ? List.of("English", seed.at("which").pick(Texts.PEOPLE.entries("further languages")))
                : List.of("English");
    }
}
