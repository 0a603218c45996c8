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

    /** Separates the title of a story from its first sentences. */
    static final String SEPARATOR = " => ";

    private static final Phrases GENERAL = phrases("general");
    private static final Map<String, Phrases> OWN = CommunityProfile.KNOWN.stream()
            .map(CommunityProfile::slug)
            .collect(toUnmodifiableMap(Function.identity(), PostText::phrases));

    /** By community and section, as every post asks for them. */
    private static final Map<String, List<Story>> STORIES = new ConcurrentHashMap<>();

    private static final Map<String, List<String>> ENTRIES = new ConcurrentHashMap<>();

    /** What a post is about, as the text files have it. */
    private record Story(String title, String opening) {
        static Story of(String entry) {
            String[] told = entry.split(SEPARATOR, 2);
            return new Story(told[0], told[1]);
        }
    }

    /**
     * A text that fits a community and the part in which its author speaks.
     *
     * @param story which of the stories; after the last comes the first again
     */
    static PostText draw(Seed seed, String slug, Voice voice, int story) {
        List<Story> stories = stories(slug, voice);
        Story told = stories.get(Math.floorMod(story, stories.size()));
        List<String> sentences = new ArrayList<>();
        sentences.add(Phrases.resolve(seed.at("opening"), told.opening()));
        Seed details = seed.at("details");
        for (String detail : details.sample(details.between(1, 3), entries(slug, voice.section("details")))) {
            sentences.add(Phrases.resolve(details.at(sentences.size()), detail));
        }
        String paragraph = String.join(" ", sentences);
        boolean closed = seed.at("closed").chance(0.85);
        return new PostText(
                Phrases.resolve(seed.at("title"), told.title()),
                closed ? paragraph + "\n\n" + closing(seed.at("closing"), slug, voice) : paragraph);
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

    private static String closing(Seed seed, String slug, Voice voice) {
        return Phrases.resolve(seed, seed.at("entry").pick(entries(slug, voice.section("closings"))));
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
