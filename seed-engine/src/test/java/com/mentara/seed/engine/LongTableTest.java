package com.mentara.seed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LongTableTest {

    @Test
    void keepsTheFirstClaimantOfEachHash() {
        LongTable table = new LongTable();
        Map<Long, Long> expected = new HashMap<>();
        for (long i = 1; i <= 10_000; i++) {
            // Many share the bits that say where they begin to look.
            long hash = (i % 5_000) << (21 + i % 30);
            table.putIfAbsent(hash, i);
            expected.putIfAbsent(hash, i);
        }
        expected.forEach((hash, claimant) -> {
            assertThat(table.contains(hash)).isTrue();
            assertThat(table.contains(hash, claimant)).isTrue();
            assertThat(table.contains(hash, claimant + 1)).isFalse();
        });
        assertThat(table.contains(-1)).isFalse();
        assertThat(table.contains(-1, 0)).isFalse();
    }

    @Test
    void forgetsAll() {
        LongTable table = new LongTable();
        table.putIfAbsent(1L << 40, 1);
        table.clear();
        assertThat(table.contains(1L << 40)).isFalse();
    }
}
