package com.mentara.seed.enrichers.social;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.testkit.FixedSeed;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The text files are complete, and whatever is drawn from them can be read. */
class TextTest {

    private static final int DRAWS = 300;

    static List<String> slugs() {
        return Stream.concat(
                        CommunityProfile.KNOWN.stream().map(CommunityProfile::slug),
                        Stream.of("a-community-that-people-made"))
                .toList();
    }

    static Stream<Arguments> voices() {
        return slugs().stream().flatMap(slug -> Arrays.stream(Voice.values()).map(voice -> Arguments.of(slug, voice)));
    }

    @ParameterizedTest
    @MethodSource("voices")
    void fileHasWhatThisVoiceNeeds(String slug, Voice voice) {
        assertThat(PostText.entries(slug, voice.section("stories")))
                .hasSizeGreaterThanOrEqualTo(3)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        story -> assertThat(story.split(Story.SEPARATOR, -1)).hasSize(2));
        assertThat(PostText.entries(slug, voice.section("details")))
                .hasSizeGreaterThanOrEqualTo(4)
                .doesNotHaveDuplicates();
        assertThat(PostText.entries(slug, voice.section("closings")))
                .hasSizeGreaterThanOrEqualTo(3)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("voices")
    void everyAlternativeOfEveryEntryReadsWell(String slug, Voice voice) {
        for (String kind : List.of("stories", "details", "closings")) {
            for (String entry : PostText.entries(slug, voice.section(kind))) {
                for (String part : entry.split(Story.SEPARATOR, 2)) {
                    assertAlternativesReadable(entry, part);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAlternativeOfEveryContinuationReadsWell(Voice voice) {
        assertThat(PostText.continuations(voice, "continuations")).doesNotHaveDuplicates();
        for (String entry : PostText.continuations(voice, "continuations")) {
            assertThat(entry).matches("[^=]*\\$title[^=]* => [^=]*[.!?]");
            for (String part : entry.replace("$title", "A title").split(Story.SEPARATOR, 2)) {
                assertAlternativesReadable(entry, part);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAlternativeOfEveryClosingOfAContinuationReadsWell(Voice voice) {
        assertThat(PostText.continuations(voice, "closings")).doesNotHaveDuplicates();
        PostText.continuations(voice, "closings").forEach(entry -> assertAlternativesReadable(entry, entry));
    }

    @ParameterizedTest
    @MethodSource("voices")
    void noTwoStoriesOfAPlaceAreContinuedInTheSameWay(String slug, Voice voice) {
        int stories = PostText.entries(slug, voice.section("stories")).size();
        assertThat(PostText.continuations(voice, "continuations")).hasSizeGreaterThanOrEqualTo(stories);
        assertThat(PostText.continuations(voice, "closings")).hasSizeGreaterThanOrEqualTo(stories);
    }

    @ParameterizedTest
    @MethodSource("voices")
    void aStoryHasManyTitles(String slug, Voice voice) {
        Set<String> titles = new HashSet<>();
        for (int round = 0; round < DRAWS; round++) {
            titles.add(PostText.tell(new FixedSeed(round), slug, voice, 0, 0, round)
                    .title());
        }
        assertThat(titles)
                .hasSizeGreaterThan(DRAWS / (voice == Voice.CLIENT ? 2 : 6))
                .allSatisfy(title -> assertReadable(slug, title))
                .allSatisfy(title -> assertThat(title.length()).isBetween(8, 110));
    }

    @ParameterizedTest
    @MethodSource("voices")
    void postsDiffer(String slug, Voice voice) {
        Set<String> titles = new HashSet<>();
        Set<String> contents = new HashSet<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            PostText text = PostText.tell(new FixedSeed(draw), slug, voice, draw, draw, 0);
            assertThat(text.title().length()).as(text.title()).isBetween(8, 110);
            assertThat(text.content()).isEqualTo(text.content().strip()).matches("(?s).*[.!?\")…]$");
            titles.add(text.title());
            contents.add(text.content());
        }
        assertThat(titles).hasSizeGreaterThan(voice == Voice.CLIENT ? 80 : 10);
        assertThat(contents).hasSizeGreaterThan(DRAWS * 9 / 10);
    }

    @Test
    void madeUpCommunitiesNeverShareANameOrSlug() {
        List<CommunityProfile> all = Stream.concat(
                        CommunityProfile.KNOWN.stream(),
                        IntStream.range(0, 1000).mapToObj(CommunityProfile::madeUp))
                .toList();
        assertThat(all).extracting(CommunityProfile::name).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(CommunityProfile::slug)
                .doesNotHaveDuplicates()
                .allMatch(TextTest::isSlug);
        assertThat(all).extracting(CommunityProfile::description).allSatisfy(text -> assertReadable(text, text));
    }

    @Test
    void thereAreEnoughMadeUpCommunities() {
        assertThat(CommunityProfile.madeUpSize()).isGreaterThanOrEqualTo(20);
    }

    private static boolean isSlug(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    private static void assertAlternativesReadable(String entry, String part) {
        LongStream.range(0, DRAWS)
                .mapToObj(draw -> Phrases.resolve(new FixedSeed(draw), part))
                .distinct()
                .forEach(text -> assertReadable(entry, text));
    }

    private static void assertReadable(String entry, String text) {
        assertThat(text)
                .as(entry)
                .isNotBlank()
                .isEqualTo(text.strip())
                .doesNotContain("{", "}", "|", "=>", "  ", ",,")
                .doesNotContainPattern(" [,;:?!]| \\.(?!\\.)")
                .matches("^[\\p{Lu}\\p{N}\"'(\\[].*");
    }
}
