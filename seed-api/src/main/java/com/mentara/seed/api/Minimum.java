package com.mentara.seed.api;

import java.util.regex.Pattern;

/**
 * The least number of rows that each owner of a rule must have.
 *
 * <p>The key names the rule everywhere: in configuration, reports and seeds. It consists of two or more words with lower
 * case letters, digits and hyphens, joined by dots: {@code client.posts}, {@code therapist.availability-days}. A key
 * belongs to one rule.
 *
 * @param key names the rule; renaming it makes other rows
 * @param light the number under {@link Profile#LIGHT}
 * @param medium the number under {@link Profile#MEDIUM}
 * @param heavy the number under {@link Profile#HEAVY}
 * @param floor the number that no configuration can go below
 * @param population whether this is the size of a base table, see {@link #population}
 */
public record Minimum(String key, int light, int medium, int heavy, int floor, boolean population) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    /**
     * Checks the key and the numbers.
     *
     * @throws IllegalArgumentException where the key has another form or a number is negative
     */
    public Minimum {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Minimum key '" + key + "' must look like 'client.posts'.");
        }
        if (Math.min(Math.min(light, medium), Math.min(heavy, floor)) < 0) {
            throw new IllegalArgumentException("Minimum '" + key + "' has a negative number.");
        }
    }

    /** The same number under every profile. */
    public static Minimum of(String key, int number) {
        return of(key, number, number, number);
    }

    /** A number for each profile. */
    public static Minimum of(String key, int light, int medium, int heavy) {
        return new Minimum(key, light, medium, heavy, 0, false);
    }

    /**
     * The size of a base table. It applies where the enricher's tables are empty or hold rows that the engine made, where it
     * is configured explicitly, and where base data are forced: a database that people filled keeps its own population.
     */
    public static Minimum population(String key, int light, int medium, int heavy) {
        return new Minimum(key, light, medium, heavy, 0, true);
    }

    /** The same minimum with a number that no configuration can go below. */
    public Minimum neverBelow(int number) {
        return new Minimum(key, light, medium, heavy, number, population);
    }

    /** The number under a profile. */
    public int at(Profile profile) {
        return Math.max(
                floor,
                switch (profile) {
                    case LIGHT -> light;
                    case MEDIUM -> medium;
                    case HEAVY -> heavy;
                });
    }
}
