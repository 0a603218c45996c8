package com.mentara.seed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RingOrderTest {

    @Test
    void sortsByPositionAndThenAsTiesSay() {
        // Positions that differ only in the bits that are not sorted first, and some that do not differ.
        for (int shift : new int[] {0, 20, 31, 50}) {
            int[] things = IntStream.range(0, 1000).toArray();
            RingOrder.sort(things, 100, 900, thing -> position(thing, shift), (a, b) -> Integer.compare(b, a));
            assertThat(things).containsExactly(expected(shift));
        }
    }

    private static int[] expected(int shift) {
        IntStream sorted = IntStream.range(100, 900)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(thing -> position(thing, shift))
                        .thenComparing(Comparator.reverseOrder()))
                .mapToInt(Integer::intValue);
        return IntStream.concat(IntStream.concat(IntStream.range(0, 100), sorted), IntStream.range(900, 1000))
                .toArray();
    }

    private static long position(int thing, int shift) {
        return (Hash.of(thing / 3) & 0xFF) << shift;
    }
}
