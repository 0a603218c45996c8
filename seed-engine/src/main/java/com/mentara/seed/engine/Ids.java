package com.mentara.seed.engine;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The ids of seeded rows: UUIDs of version 8 that begin with {@code 5eed}, go on with 44 bits of place and end with 62 bits of
 * hash.
 *
 * <p>The place of a row is the place of its owner plus its ordinal, so ids ascend roughly as the owners' keys do, and an index
 * grows at its end. Rows of one owner never share a place; what else does is told apart by the hash.
 */
final class Ids {

    private static final long MARK = 0x5EEDL << 48;
    private static final long PLACES = (1L << 44) - 1;
    private static final long VERSION = 0x8000L;
    private static final int LETTERS = 8;
    private static final long BASE = 37;
    /** 37⁸ × 5 is just below 2⁴⁴: room for five ordinals between neighbours. */
    private static final long TEXT_STEP = 5;

    private static final int INTEGER_STEP = 4;
    private static final long SMALL_INTEGERS = 1L << 39;
    private static final long LARGE_INTEGERS = 1L << 43;

    private Ids() {}

    static UUID id(long place, long hash) {
        long at = place & PLACES;
        return new UUID(MARK | ((at >>> 12) << 16) | VERSION | (at & 0xFFF), Long.MIN_VALUE | (hash >>> 2));
    }

    /** Whether a column holds the id of a seeded row; a range first, so that an index can serve. */
    static Condition seeded(Field<?> id) {
        Field<String> text =
                id.getDataType().getType() == UUID.class ? id.cast(SQLDataType.CLOB) : id.coerce(SQLDataType.CLOB);
        return DSL.condition(
                "({0} collate \"C\" >= '5eed' and {0} collate \"C\" < '5eee' and substr({0}, 15, 1) = '8')", text);
    }

    /** Where a whole number stands among all: small ones exactly, with room for 16 rows each, large ones by leading bits. */
    static long place(long number) {
        long positive = Math.max(0, number);
        return positive < SMALL_INTEGERS
                ? positive << INTEGER_STEP
                : LARGE_INTEGERS + ((positive >>> 21) & (LARGE_INTEGERS - 1));
    }

    /** Where a key stands among all: seeded ids by their own place, UUIDs by leading bits, other text by leading letters. */
    static long place(String key) {
        if (!isUuid(key)) {
            return placeOfText(key);
        }
        if (key.regionMatches(true, 0, "5eed", 0, 4) && key.charAt(14) == '8') {
            return (hex(key, 4, 8) << 28) | (hex(key, 9, 13) << 12) | hex(key, 15, 18);
        }
        return (hex(key, 0, 8) << 12) | hex(key, 9, 12);
    }

    private static long placeOfText(String key) {
        long place = 0;
        int letters = 0;
        for (int i = 0; i < key.length() && letters < LETTERS; i++) {
            int digit = digit(key.charAt(i));
            if (digit > 0) {
                place = place * BASE + digit;
                letters++;
            }
        }
        for (; letters < LETTERS; letters++) {
            place *= BASE;
        }
        return place * TEXT_STEP;
    }

    private static int digit(char letter) {
        if (letter >= '0' && letter <= '9') {
            return letter - '0' + 1;
        }
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a' + 11;
        }
        return letter >= 'A' && letter <= 'Z' ? letter - 'A' + 11 : 0;
    }

    private static boolean isUuid(String key) {
        if (key.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? key.charAt(i) != '-' : Character.digit(key.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static long hex(String key, int from, int to) {
        return Long.parseLong(key, from, to, 16);
    }
}
