package com.mentara.seed.enrichers.social;

import com.mentara.seed.api.Phrases;

/**
 * One of all the wordings of texts with alternatives, without a draw: so that it is known which texts differ.
 *
 * @param number tells apart where something is said; neighbouring numbers have nothing in common
 * @param again how often it is said there; the first time and the second differ in all alternatives
 */
record Wording(int number, int again) {

    private static final int MIX = 0x9E3779B1;

    /** Takes one of each of the alternatives in a text. */
    String of(String text) {
        return Phrases.resolve(text, (group, alternatives) -> Math.floorMod(mixed(group) + again, alternatives));
    }

    private int mixed(int group) {
        int mixed = (31 * number + group) * MIX;
        return ((mixed ^ (mixed >>> 15)) * MIX) >>> 4;
    }
}
