package com.mentara.seed.enrichers.social;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a post says.
 *
 * @param title one line
 * @param content a paragraph, mostly with a closing line below
 */
record PostText(String title, String content) {

    private static final int MOST_DETAILS = 2;

    private static final Phrases CONTINUATIONS = phrases("continuations");
    private static final Phrases GENERAL = phrases("general");
    private static final Map<String, Phrases> OWN = CommunityProfile.KNOWN.stream()
            .map(CommunityProfile::slug)
            .collect(toUnmodifiableMap(Function.identity(), PostText::phrases));

    /** By community and section, as every post asks for them. */
    private static final Map<String, List<Story>> STORIES = new ConcurrentHashMap<>();

    private static final Map<String, List<String>> ENTRIES = new ConcurrentHashMap<>();

    /**
     * A text that fits a community and the part in which its author speaks.
     *
     * <p>A story has one title in a place and round, so that a law can tell whether it was told there. From the second round on it
     * is continued, in one of many ways. Stories share details and closings only where there are fewer of them than of stories,
     * and then they word them otherwise.
     *
     * @param place tells rooms apart
     * @param story which of the stories; after the last comes the first again
     * @param round how often the story may have been told there before
     */
    static PostText tell(Seed seed, String slug, Voice voice, int place, int story, int round) {
        int stories = entries(slug, voice.section("stories")).size();
        List<Story> weighted = stories(slug, voice);
        int index = Math.floorMod(story, weighted.size()) % stories;
        int where = 31 * place + round / 2;
        int again = round % 2;
        Story told = weighted.get(index).in(new Wording(31 * where + index, again));
        int number = stories * again + index;
        List<String> closings = entries(slug, voice.section("closings"));
        int details = seed.at("details").between(1, MOST_DETAILS);
        if (round > 0) {
            told = told.continued(Story.of(entry(continuations(voice, "continuations"), where, number)));
            closings = continuations(voice, "closings");
            details = 1;
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(told.opening());
        for (int detail = details - 1; detail >= 0; detail--) {
            int other = stories * (MOST_DETAILS * again + detail) + index;
            sentences.add(entry(entries(slug, voice.section("details")), where, other));
        }
        String paragraph = String.join(" ", sentences);
        boolean closed = seed.at("closed").chance(0.85);
        return new PostText(told.title(), closed ? paragraph + "\n\n" + entry(closings, where, number) : paragraph);
    }

    /** The entry with a number, counted from another one in each place; where all were taken, the first one in other words. */
    private static String entry(List<String> entries, int where, int number) {
        int index = Math.floorMod(where, entries.size()) + number;
        int entry = index % entries.size();
        return new Wording(31 * where + entry, number / entries.size()).of(entries.get(entry));
    }

    /** A community's own stories come twice as often as those that fit all communities. */
    private static List<Story> stories(String slug, Voice voice) {
        String section = voice.section("stories");
        return STORIES.computeIfAbsent(slug + "/" + section, of -> {
            List<String> own = OWN.getOrDefault(slug, GENERAL).entries(section);
            return Stream.of(own, GENERAL.entries(section), own)
                    .flatMap(List::stream)
                    .map(Story::of)
                    .toList();
        });
    }

    /** What a voice may say where it goes on with a story. */
    static List<String> continuations(Voice voice, String kind) {
        return CONTINUATIONS.entries(voice.section(kind));
    }

    /** What may be said in a community: what fits it alone, and what fits them all. */
    static List<String> entries(String slug, String section) {
        return ENTRIES.computeIfAbsent(
                slug + "/" + section,
                of -> Stream.of(OWN.getOrDefault(slug, GENERAL), GENERAL)
                        .flatMap(phrases -> phrases.entries(section).stream())
                        .distinct()
                        .toList());
    }

    private static Phrases phrases(String slug) {
        return Phrases.read(file(slug), PostText.class.getResourceAsStream(file(slug)));
    }

    private static String file(String slug) {
        return "posts/" + slug + ".txt";
    }
}
