package com.mentara.seed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void textsComeBack() {
        comesBack(String.class, "", null, "plain", "ümlaut – 😀", "\u0000\n", "x".repeat(100_000), null);
    }

    @Test
    void timesComeBack() {
        comesBack(
                LocalDateTime.class,
                LocalDateTime.of(2026, 1, 1, 0, 0),
                null,
                LocalDateTime.of(1, 1, 1, 0, 0, 0, 999_999_999),
                LocalDateTime.MAX,
                LocalDateTime.MIN);
    }

    @Test
    void whateverElseComesBack() {
        comesBack(Object.class, 1, null, List.of("a"), 2.5);
    }

    private static void comesBack(Class<?> type, @Nullable Object... values) {
        Column column = Column.of(type);
        Arrays.stream(values).forEach(column::add);
        for (int row = 0; row < values.length; row++) {
            assertThat(column.get(row)).isEqualTo(values[row]);
        }
    }
}
