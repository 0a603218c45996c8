package com.mentara.seed.enrichers.social;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What comments say: an opening that fits who speaks to whom, something from experience that fits the community, a closing.
 *
 * <p>A turn says which of the entries are taken. Neighbouring turns have nothing in common.
 */
final class CommentText {

    private static final Phrases COMMON = phrases("common");
    private static final Phrases GENERAL = phrases("general");
    private static final Map<String, Phrases> OWN = CommunityProfile.KNOWN.stream()
            .map(CommunityProfile::slug)
            .collect(toUnmodifiableMap(Function.identity(), CommentText::phrases));

    /** By community and voice, as every comment asks for them. */
    private static final Map<String, List<String>> BODIES = new ConcurrentHashMap<>();

    private CommentText() {}

    /** A comment under a post of somebody in a role. */
    static String comment(Seed seed, String slug, Voice voice, Voice author, int turn) {
        List<String> sentences = new ArrayList<>();
        if (seed.at("opened").chance(0.7)) {
            sentences.add(entry(seed.at("opening"), COMMON.entries(openings(voice, author)), turn));
        }
        sentences.add(entry(seed.at("body"), bodies(slug, voice), turn));
        if (seed.at("closed").chance(0.3)) {
            sentences.add(entry(seed.at("closing"), COMMON.entries(voice.section("closings")), turn));
        }
        return String.join(" ", sentences);
    }

    /** A reply to a comment, by the author of the post or by another one. */
    static String reply(Seed seed, Voice voice, boolean byAuthor, int turn) {
        boolean asAuthor = byAuthor && voice == Voice.CLIENT;
        return entry(seed, COMMON.entries("reply of " + (asAuthor ? "author" : name(voice))), turn);
    }

    /** What a voice may say from experience: in a known community twice as often what fits it alone. */
    static List<String> bodies(String slug, Voice voice) {
        if (voice == Voice.MODERATOR) {
            return COMMON.entries(name(voice));
        }
        return BODIES.computeIfAbsent(slug + "/" + name(voice), of -> {
            List<String> general = GENERAL.entries(name(voice));
            Phrases phrases = OWN.get(slug);
            List<String> own = phrases == null ? List.of() : phrases.entries(name(voice));
            return Stream.of(own, general, own).flatMap(List::stream).toList();
        });
    }

    /** Professionals and moderators speak to each other as colleagues. */
    static String openings(Voice voice, Voice author) {
        boolean colleagues = voice != Voice.CLIENT && author != Voice.CLIENT;
        return name(voice) + " to " + (colleagues ? "colleague" : name(author)) + " openings";
    }

    private static String entry(Seed seed, List<String> entries, int turn) {
        return Phrases.resolve(seed, entries.get(Math.floorMod(turn, entries.size())));
    }

    private static String name(Voice voice) {
        return voice.name().toLowerCase(Locale.ROOT);
    }

    private static Phrases phrases(String name) {
        String file = "comments/" + name + ".txt";
        return Phrases.read(file, CommentText.class.getResourceAsStream(file));
    }
}
