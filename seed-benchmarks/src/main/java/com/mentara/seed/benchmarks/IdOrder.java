package com.mentara.seed.benchmarks;

import com.mentara.seed.engine.SlotIds;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** What ids rows have, and in which order the rows come. */
enum IdOrder {
    /** The engine's ids in the engine's order. */
    ASCENDING("ascending"),

    /** Random ids; rows come in the order in which their owners were made. */
    RANDOM("random"),

    /** The same random ids; rows come in the order of their owners' ids, in which the engine reads owners. */
    RANDOM_SORTED("random-sorted");

    private static final long SEED = 1;

    private final String label;

    IdOrder(String label) {
        this.label = label;
    }

    /** Makes ids for the rows of owners. */
    @FunctionalInterface
    interface Source {

        String id(String owner, int ordinal);
    }

    /** Makes the same ids whenever it is asked for the same rows. */
    Source source() {
        if (this == ASCENDING) {
            return SlotIds::numbered;
        }
        SplittableRandom random = new SplittableRandom(SEED);
        return (owner, ordinal) ->
                version4(random.nextLong(), random.nextLong()).toString();
    }

    /** The order in which owners get their rows. */
    List<String> of(List<String> owners) {
        return this == RANDOM_SORTED ? owners.stream().sorted().toList() : owners;
    }

    private static UUID version4(long first, long second) {
        return new UUID((first & ~0xF000L) | 0x4000L, (second >>> 2) | Long.MIN_VALUE);
    }

    @Override
    public String toString() {
        return label;
    }
}
