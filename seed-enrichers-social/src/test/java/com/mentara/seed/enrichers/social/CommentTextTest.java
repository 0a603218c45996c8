package com.mentara.seed.enrichers.social;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.testkit.FixedSeed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is drawn for a comment can be read, and neighbours differ. */
class CommentTextTest {

    private static final int DRAWS = 200;
    private static final int TURNS = 36;

    static Stream<Arguments> voices() {
        return TextTest.slugs().stream()
                .flatMap(slug -> Stream.of(Voice.values()).map(voice -> Arguments.of(slug, voice)));
    }

    static Stream<Arguments> pairs() {
        return Stream.of(Voice.values())
                .flatMap(voice -> Stream.of(Voice.values()).map(author -> Arguments.of(voice, author)));
    }

    @ParameterizedTest
    @MethodSource("voices")
    void everyAlternativeOfEveryBodyReadsWell(String slug, Voice voice) {
        List<String> bodies = CommentText.bodies(slug, voice);
        assertThat(new HashSet<>(bodies)).hasSizeGreaterThanOrEqualTo(voice == Voice.CLIENT ? 12 : 6);
        for (String entry : bodies) {
            LongStream.range(0, DRAWS)
                    .mapToObj(draw -> Phrases.resolve(new FixedSeed(draw), entry))
                    .distinct()
                    .forEach(text -> assertReadable(entry, text));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyoneCanAddressEveryone(Voice voice, Voice author) {
        for (int turn = 0; turn < TURNS; turn++) {
            for (int draw = 0; draw < DRAWS; draw++) {
                String text = CommentText.comment(new FixedSeed(draw), "ocd-support", voice, author, turn);
                assertReadable(voice + " to " + author + ", turn " + turn, text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyoneCanReply(Voice voice, Voice author) {
        for (int turn = 0; turn < TURNS; turn++) {
            for (int draw = 0; draw < DRAWS; draw++) {
                String text = CommentText.reply(new FixedSeed(draw), voice, voice == author, turn);
                assertReadable("reply of " + voice + ", turn " + turn, text);
            }
        }
    }

    @Test
    void eightNeighboursHaveNoSentenceInCommon() {
        for (String slug : TextTest.slugs()) {
            for (int first = 0; first < TURNS; first++) {
                Set<String> seen = new HashSet<>();
                for (int turn = first; turn < first + 8; turn++) {
                    String text = CommentText.comment(new FixedSeed(turn), slug, Voice.CLIENT, Voice.CLIENT, turn);
                    assertThat(text.split("(?<=[.!?]) "))
                            .allSatisfy(sentence ->
                                    assertThat(seen.add(sentence)).as(sentence).isTrue());
                }
            }
        }
    }

    private static void assertReadable(String entry, String text) {
        assertThat(text)
                .as(entry)
                .isEqualTo(text.strip())
                .doesNotContain("{", "}", "|", "=>", "  ", " .", " ,", " ?", " !", " ;", ",,", "..", ":.", ";.")
                .matches("^[\\p{Lu}\"].*[.!?\"]$")
                .matches(read -> read.chars().filter(letter -> letter == '"').count() % 2 == 0);
    }
}
