package com.mentara.seed.engine;

/** The rows that an owner may choose, in its order of preference. */
interface Candidates {

    /** What {@link #next} returns after the last row. */
    int NONE = -1;

    /** The index in the pool of the next row, or {@link #NONE}; each row comes once. */
    int next();
}
