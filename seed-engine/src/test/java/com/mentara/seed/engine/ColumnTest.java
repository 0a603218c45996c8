package com.mentara.seed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

    @Test
    void textsComeBack() {
        comesBack(String.class, "", null, "plain", "ümlaut – 😀", "\u0000\n", "x".repeat(100_000), null);
    }

    @Test
    void identifiersComeBack() {
        comesBack(
                String.class,
                Stream.concat(
                                Stream.of(null, "00000000-0000-0000-0000-000000000000"),
                                IntStream.range(0, 10_000).mapToObj(i -> new UUID(-i, i * 31L).toString()))
                        .toArray());
    }

    /** However many rows come before it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_095, 4_096, 4_097, 9_000})
    void whatFitsNoLongerComesBack(int before) {
        List<Object> values = new ArrayList<>();
        IntStream.range(0, before).forEach(i -> values.add(new UUID(i, 1).toString()));
        // What Java reads as the UUID of another text.
        values.addAll(Arrays.asList("1-1-1-1-1", new UUID(10, 10).toString().toUpperCase(Locale.ROOT), null));
        IntStream.range(0, before).forEach(i -> values.add("text " + i));
        comesBack(String.class, values.toArray());
    }

    @Test
    void timesComeBack() {
        comesBack(
                LocalDateTime.class,
                LocalDateTime.of(2026, 1, 1, 0, 0),
                null,
                LocalDateTime.of(1, 1, 1, 0, 0, 0, 999_999_000),
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
