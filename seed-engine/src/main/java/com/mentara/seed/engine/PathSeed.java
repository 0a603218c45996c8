package com.mentara.seed.engine;

import com.mentara.seed.api.Seed;
import java.time.LocalDateTime;

/**
 * A place in the tree of random values: the hash of the path to it.
 *
 * @param state the hash of the path
 * @param moments what time it is
 */
record PathSeed(long state, Moments moments) implements Seed {

    /** Keeps numbers apart from names below one place. */
    private static final long NUMBER = 1;

    @Override
    public PathSeed at(String name) {
        return new PathSeed(Hash.of(state, Hash.of(name)), moments);
    }

    @Override
    public PathSeed at(long index) {
        return new PathSeed(Hash.of(state, index, NUMBER), moments);
    }

    @Override
    public long bits() {
        return Hash.of(state);
    }

    @Override
    public LocalDateTime asOf() {
        return moments.asOf();
    }

    @Override
    public LocalDateTime epoch() {
        return moments.epoch();
    }

    @Override
    public LocalDateTime horizon(LocalDateTime cause) {
        return moments.horizon(cause);
    }
}
