package com.mentara.seed.enrichers.social;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
    private static final Map<String, Phrases> PHRASES = CommunityProfile.KNOWN.stream()
            .map(CommunityProfile::slug)
            .filter(slug -> PostText.class.getResource(file(slug)) != null)
            .collect(toUnmodifiableMap(Function.identity(), PostText::phrases));

    /** A text that fits a community and the part in which its author speaks. */
    static PostText draw(Seed seed, String slug, Voice voice) {
        Phrases phrases = phrasesOf(slug);
        String[] story =
                seed.at("story").pick(phrases.entries(voice.section("stories"))).split(SEPARATOR, 2);
        List<String> sentences = new ArrayList<>();
        sentences.add(Phrases.resolve(seed.at("opening"), story[1]));
        Seed details = seed.at("details");
        for (String detail : details.sample(details.between(1, 3), phrases.entries(voice.section("details")))) {
            sentences.add(Phrases.resolve(details.at(sentences.size()), detail));
        }
        String paragraph = sentences.stream().collect(joining(" "));
        String closing = phrases.draw(seed.at("closing"), voice.section("closings"));
        boolean closed = seed.at("closed").chance(0.85);
        return new PostText(
                Phrases.resolve(seed.at("title"), story[0]), closed ? paragraph + "\n\n" + closing : paragraph);
    }

    /** The sentences of a community; general ones where it has none of its own. */
    static Phrases phrasesOf(String slug) {
        return PHRASES.getOrDefault(slug, GENERAL);
    }

    private static Phrases phrases(String slug) {
        return Phrases.read(file(slug), PostText.class.getResourceAsStream(file(slug)));
    }

    private static String file(String slug) {
        return "posts/" + slug + ".txt";
    }
}
