package com.mentara.seed.engine;

import com.mentara.seed.api.Minimum;

/**
 * A minimum with the number that counts.
 *
 * @param enricher the enricher whose rule it is
 * @param minimum what the rule declares
 * @param number how many rows each owner must have
 * @param origin where the number comes from, for people: {@code profile medium}, or what the caller said
 */
public record EffectiveMinimum(String enricher, Minimum minimum, int number, String origin) {

    /** The minimum's key. */
    public String key() {
        return minimum.key();
    }
}
