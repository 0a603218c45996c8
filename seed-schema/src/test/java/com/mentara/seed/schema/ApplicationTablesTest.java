package com.mentara.seed.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Migration 1 makes what the application's own migrations make, as recorded in {@code application-catalog.txt}. */
class ApplicationTablesTest {

    private static List<String> actual;

    @BeforeAll
    static void migrate() {
        actual = Catalog.of(TestDatabase.migratedTo("1"));
    }

    @Test
    void catalogIsThatOfTheApplication() throws IOException {
        assertThat(differences(expected(), actual))
                .as("- only in the application, + only in migration 1")
                .isEmpty();
    }

    @Test
    void countsAreThoseOfTheApplication() {
        assertThat(count("table ")).isEqualTo(33);
        assertThat(count("column ")).isEqualTo(335);
        assertThat(count("enum ")).isEqualTo(11);
        assertThat(enumValues()).isEqualTo(82);
        assertThat(count("index ")).isEqualTo(142);
        assertThat(count("constraint ", " PRIMARY KEY ")).isEqualTo(33);
        assertThat(count("constraint ", " FOREIGN KEY ")).isEqualTo(54);
        assertThat(count("constraint ")).isEqualTo(33 + 54);
    }

    private static String differences(List<String> expected, List<String> actual) {
        Stream<String> missing =
                expected.stream().filter(line -> !actual.contains(line)).map("- "::concat);
        Stream<String> added =
                actual.stream().filter(line -> !expected.contains(line)).map("+ "::concat);
        return String.join(
                "\n",
                Stream.concat(missing, added)
                        .sorted(Comparator.comparing(line -> line.substring(2)))
                        .toList());
    }

    private static List<String> expected() throws IOException {
        try (InputStream text = ApplicationTablesTest.class.getResourceAsStream("application-catalog.txt")) {
            return new String(text.readAllBytes(), UTF_8).lines().toList();
        }
    }

    private static long count(String... parts) {
        return actual.stream()
                .filter(line -> line.startsWith(parts[0]) && Stream.of(parts).allMatch(line::contains))
                .count();
    }

    private static int enumValues() {
        return actual.stream()
                .filter(line -> line.startsWith("enum "))
                .mapToInt(line -> line.split(", ").length)
                .sum();
    }
}
