package com.mentara.seed.engine;

import java.util.UUID;

/**
 * What tells a slot apart from all others: its owner and its ordinal, or the pair that it makes.
 *
 * @param root the hash of the seed and of what the slot belongs to
 * @param first the owner's key, or that of one side of a pair
 * @param second the ordinal, or the key of the other side
 * @param place where the row's id stands among all
 */
record SlotName(long root, String first, String second, long place) {

    UUID id() {
        return Ids.id(place, Hash.of(root, first, second));
    }

    UUID part(String path) {
        return Ids.id(place, Hash.of(root, first, second, path));
    }

    PathSeed seed(Moments moments) {
        return new PathSeed(Hash.of(root, "values", first, second), moments);
    }
}
