package com.mentara.seed.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of things that are claimed, each with a few bits of who claims it, in 11 to 22 bytes an entry.
 *
 * <p>44 bits of a hash are kept beside 20 of its claimant's: of ten million hashes some three are taken for another. A table is
 * many small ones with open addressing and linear probing, so that what is copied when it grows is little.
 */
final class LongTable {

    private static final int TAG_BITS = 20;
    private static final long TAG = (1L << TAG_BITS) - 1;
    private static final int PART_BITS = 6;
    private static final int LEAST = 16;
    private static final long FREE = 0;

    private final long[] @Nullable [] parts = new long[1 << PART_BITS][];
    private final int[] sizes = new int[1 << PART_BITS];

    /** Forgets all hashes, and gives back the memory that they took. */
    void clear() {
        Arrays.fill(parts, null);
        Arrays.fill(sizes, 0);
    }

    boolean contains(long hash) {
        return entry(hash) != FREE;
    }

    /** Whether a hash is there and came with a claimant. */
    boolean contains(long hash, long claimant) {
        return entry(hash) == entry(hash, claimant);
    }

    /** Adds a hash; one that is there keeps its claimant. */
    void putIfAbsent(long hash, long claimant) {
        int part = part(hash);
        long[] entries = parts[part];
        if (entries == null) {
            entries = new long[LEAST];
            parts[part] = entries;
        }
        int at = find(entries, hash);
        if (entries[at] != FREE) {
            return;
        }
        entries[at] = entry(hash, claimant);
        if (++sizes[part] * 4L > entries.length * 3L) {
            parts[part] = grown(entries);
        }
    }

    private long entry(long hash) {
        long[] entries = parts[part(hash)];
        return entries == null ? FREE : entries[find(entries, hash)];
    }

    private static long[] grown(long[] entries) {
        long[] grown = new long[entries.length * 2];
        for (long entry : entries) {
            if (entry != FREE) {
                grown[find(grown, entry)] = entry;
            }
        }
        return grown;
    }

    /** Never {@link #FREE}, as the last bit of the hash's 44 is set. */
    private static long entry(long hash, long claimant) {
        return (hash & ~TAG) | 1L << TAG_BITS | (claimant & TAG);
    }

    private static int part(long hash) {
        return (int) (hash >>> (Long.SIZE - PART_BITS));
    }

    /** Where a hash is, or the free place where it would be. */
    private static int find(long[] entries, long hash) {
        long wanted = entry(hash, 0);
        int mask = entries.length - 1;
        int at = (int) (hash >>> (TAG_BITS + 1)) & mask;
        while (entries[at] != FREE && (entries[at] & ~TAG) != wanted) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
