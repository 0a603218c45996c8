package com.mentara.seed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Phrases PHRASES = read("""
            # greetings for every day
            [hello]
            Good {morning|evening}{|, dear}!

            [bye]
            See you.
            So long.
            """);

    @Test
    void entriesAreReadBySection() {
        assertThat(PHRASES.entries("bye")).containsExactly("See you.", "So long.");
        assertThat(PHRASES.entries("hello")).hasSize(1);
    }

    @Test
    void everyAlternativeIsTakenSometimes() {
        Set<String> drawn = new HashSet<>();
        for (int place = 0; place < 200; place++) {
            drawn.add(PHRASES.draw(new Counter(place), "hello"));
        }
        assertThat(drawn)
                .containsExactlyInAnyOrder(
                        "Good morning!", "Good evening!", "Good morning, dear!", "Good evening, dear!");
    }

    @Test
    void textWithoutAlternativesStaysAsItIs() {
        for (String text : List.of("", "plain", "a } alone", "an open { brace")) {
            assertThat(Phrases.resolve(new Counter(1), text)).isEqualTo(text);
        }
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PHRASES.entries("thanks"))
                .withMessage("'greetings.txt' has no section 'thanks'. It has: [hello, bye].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.read("none.txt", null))
                .withMessageContaining("none.txt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("an entry before its section"))
                .withMessageContaining("must begin with a [section]");
    }

    private static Phrases read(String text) {
        return Phrases.read("greetings.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A seed whose values only need to differ from place to place. */
    private record Counter(long state) implements Seed {

        @Override
        public Seed at(String name) {
            return at(name.hashCode());
        }

        @Override
        public Seed at(long index) {
            return new Counter((state + 1) * 0x9E3779B97F4A7C15L + index * 0xBF58476D1CE4E5B9L);
        }

        @Override
        public long bits() {
            return state ^ (state >>> 29);
        }

        @Override
        public LocalDateTime asOf() {
            return LocalDateTime.MIN;
        }

        @Override
        public LocalDateTime epoch() {
            return LocalDateTime.MIN;
        }

        @Override
        public LocalDateTime horizon(LocalDateTime cause) {
            return cause;
        }
    }
}
