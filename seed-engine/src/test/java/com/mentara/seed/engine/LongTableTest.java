package com.mentara.seed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LongTableTest {

    @Test
    void keepsTheFirstNumberOfEachHash() {
        LongTable table = new LongTable();
        Map<Long, Long> expected = new HashMap<>();
        for (long i = 1; i <= 10_000; i++) {
            // Many share the bits that say where they begin to look.
            long hash = (i % 5_000) << (i % 40);
            table.putIfAbsent(hash, i);
            expected.putIfAbsent(hash, i);
        }
        expected.forEach((hash, number) -> assertThat(table.get(hash)).isEqualTo(number));
        assertThat(table.get(-1)).isEqualTo(LongTable.ABSENT);
        assertThat(table.contains(-1)).isFalse();
    }
}
