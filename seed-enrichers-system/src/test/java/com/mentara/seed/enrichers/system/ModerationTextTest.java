package com.mentara.seed.enrichers.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Phrases;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What moderators and users write about others has an entry for each case, and ends. */
class ModerationTextTest {

    private static final Phrases REPORTS = read("reports.txt");
    private static final Phrases BLOCKS = read("user-blocks.txt");
    private static final Pattern ENTRY = Pattern.compile("[A-Z{].*([.?]|[.?][^{}]*})");

    static Stream<List<String>> sections() {
        Stream<List<String>> reports = Stream.of(Writings.POSTS, Writings.COMMENTS, "person")
                .flatMap(about -> REPORTS.entries("reasons").stream().map(reason -> about + ": " + reason))
                .map(REPORTS::entries);
        return Stream.concat(reports, Stream.of(BLOCKS.entries("reasons")));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void thereAreSeveralEntriesThatEnd(List<String> entries) {
        assertThat(entries).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry).matches(ENTRY).doesNotContain("  ", "||", "{|", " .", " ,");
            assertThat(entry.chars().filter(letter -> letter == '{').count())
                    .isEqualTo(entry.chars().filter(letter -> letter == '}').count());
        });
    }

    private static Phrases read(String name) {
        return Phrases.read(name, ModerationTextTest.class.getResourceAsStream(name));
    }
}
