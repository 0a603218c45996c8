package com.mentara.seed.testkit;

import com.mentara.seed.api.Seed;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A place in a small tree of random values: enough to look at many texts without an engine.
 *
 * @param state tells places apart
 */
public record FixedSeed(long state) implements Seed {

    @Override
    public Seed at(String name) {
        return at(name.hashCode());
    }

    @Override
    public Seed at(long index) {
        return new FixedSeed(mixed(state * 31 + index));
    }

    @Override
    public long bits() {
        return mixed(state);
    }

    @Override
    public LocalDateTime asOf() {
        return LocalDate.of(2026, 1, 1).atStartOfDay();
    }

    @Override
    public LocalDateTime epoch() {
        return asOf();
    }

    @Override
    public LocalDateTime horizon(LocalDateTime cause) {
        return cause.isAfter(asOf()) ? cause : asOf();
    }

    private static long mixed(long bits) {
        long mixed = (bits + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
