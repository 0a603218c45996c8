package com.mentara.seed.engine;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * The hash that every value, id and choice comes from: XXH3 with 64 bits, over UTF-16 code units and little-endian longs.
 *
 * <p>It is data: another function, or another order of its inputs, makes other rows.
 */
final class Hash {

    private static final Hasher64 XXH3 = Hashing.xxh3_64();

    /** One a thread, as it holds a buffer. */
    private static final ThreadLocal<HashStream64> STREAM = ThreadLocal.withInitial(XXH3::hashStream);

    private Hash() {}

    static long of(String text) {
        return XXH3.hashCharsToLong(text);
    }

    /** Another hash, sooner done where the text is long; nothing that it decides may outlive the run. */
    static long inRun(String text) {
        return XXH3.hashBytesToLong(text.getBytes(StandardCharsets.UTF_8));
    }

    static long of(long value) {
        return XXH3.hashLongToLong(value);
    }

    static long of(long first, long second) {
        return XXH3.hashLongLongToLong(first, second);
    }

    static long of(long first, long second, long third) {
        return XXH3.hashLongLongLongToLong(first, second, third);
    }

    /** The hash of texts under a root; where one ends and the next begins matters. */
    static long of(long root, String... texts) {
        HashStream64 stream = STREAM.get().reset().putLong(root);
        for (String text : texts) {
            stream = stream.putString(text);
        }
        return stream.getAsLong();
    }
}
