package com.mentara.seed.engine;

import java.util.Arrays;

/** Longs behind one another, as many as memory holds: what grows is the last of many small arrays. */
final class LongList {

    private static final int BITS = 15;
    private static final int BLOCK = 1 << BITS;
    private static final int FIRST = 16;

    private long[][] blocks = {};
    private int size;

    int size() {
        return size;
    }

    void add(long value) {
        int block = size >>> BITS;
        int at = size & (BLOCK - 1);
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, block + 1);
            blocks[block] = new long[block == 0 ? FIRST : BLOCK];
        } else if (at == blocks[block].length) {
            blocks[block] = Arrays.copyOf(blocks[block], 2 * at);
        }
        blocks[block][at] = value;
        size++;
    }

    long get(int index) {
        return blocks[index >>> BITS][index & (BLOCK - 1)];
    }
}
