package com.mentara.seed.engine;

/** Hashes with a number for each, in 16 to 32 bytes an entry: a table with open addressing and linear probing. */
final class LongTable {

    /** What {@link #get} returns for a hash that is not there; no entry has this number. */
    static final long ABSENT = 0;

    private static final int LEAST = 32;

    private long[] hashes = new long[LEAST];
    private long[] numbers = new long[LEAST];
    private int size;

    /** Forgets all hashes, and gives back the memory that they took. */
    void clear() {
        hashes = new long[LEAST];
        numbers = new long[LEAST];
        size = 0;
    }

    /** The number of a hash, or {@link #ABSENT}. */
    long get(long hash) {
        return numbers[find(hash)];
    }

    boolean contains(long hash) {
        return get(hash) != ABSENT;
    }

    /**
     * Adds a hash; one that is there keeps its number.
     *
     * @param number never {@link #ABSENT}
     */
    void putIfAbsent(long hash, long number) {
        int at = find(hash);
        if (numbers[at] != ABSENT) {
            return;
        }
        hashes[at] = hash;
        numbers[at] = number;
        if (++size * 2 > hashes.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldNumbers = numbers;
        hashes = new long[oldHashes.length * 2];
        numbers = new long[oldNumbers.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldNumbers[i] != ABSENT) {
                int at = find(oldHashes[i]);
                hashes[at] = oldHashes[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }

    /** Where a hash is, or the free place where it would be. */
    private int find(long hash) {
        int mask = hashes.length - 1;
        int at = (int) hash & mask;
        while (numbers[at] != ABSENT && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
