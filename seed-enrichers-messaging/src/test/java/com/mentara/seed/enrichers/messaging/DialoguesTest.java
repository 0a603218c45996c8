package com.mentara.seed.enrichers.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.enrichers.messaging.Talk.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text file is complete, and whatever is drawn from it can be read. */
class DialoguesTest {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!]\"?) ");

    private static final Pattern ALTERNATIVES = Pattern.compile("\\{([^}]*)}");
    private static final Pattern QUESTION = Pattern.compile(
            "^(Do you|Does|Did|Is|Are|Can|Could|Would|Have you|Has|How (?!good|kind)|Where|Which|Shall|May)\\b.*");

    @ParameterizedTest
    @EnumSource
    void everyKindHasEnoughToSay(Kind kind) {
        assertThat(entries(kind, Dialogues.OPENINGS)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(entries(kind, Dialogues.EXCHANGES)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(wordings(kind, Dialogues.CLOSINGS)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(wordings(kind, Dialogues.GOODBYES)).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource
    void questionsHaveAnAnswerAndGoodbyesNeedNone(Kind kind) {
        assertThat(Stream.of(Dialogues.OPENINGS, Dialogues.EXCHANGES).flatMap(part -> entries(kind, part).stream()))
                .doesNotHaveDuplicates()
                .allMatch(entry -> entry.split(Dialogues.SEPARATOR, -1).length == 2);
        assertThat(Stream.of(Dialogues.CLOSINGS, Dialogues.GOODBYES).flatMap(part -> entries(kind, part).stream()))
                .doesNotHaveDuplicates()
                .noneMatch(entry -> entry.contains(Dialogues.SEPARATOR));
    }

    @ParameterizedTest
    @EnumSource
    void everyWordingReadsWell(Kind kind) {
        Stream.of(Dialogues.OPENINGS, Dialogues.EXCHANGES, Dialogues.CLOSINGS, Dialogues.GOODBYES)
                .flatMap(part -> wordings(kind, part).stream())
                .forEach(DialoguesTest::assertReadable);
    }

    /** Strangers call nobody by a name that they do not know, and a group has none. */
    @ParameterizedTest
    @EnumSource
    void groupsAreNotCalledByName(Kind kind) {
        boolean named = Stream.of(Dialogues.OPENINGS, Dialogues.EXCHANGES, Dialogues.CLOSINGS, Dialogues.GOODBYES)
                .flatMap(part -> entries(kind, part).stream())
                .anyMatch(entry -> entry.contains(Dialogues.NAME));
        assertThat(named).isEqualTo(kind != Kind.ANYBODY);
    }

    private static void assertReadable(String text) {
        assertThat(text)
                .matches("^[\\p{Lu}\"].*[.?!]$")
                .doesNotContain("{", "}", "|", "=>", "  ", ",,", "..", "?.", "!.", "??")
                .doesNotContainPattern(" [,;:.?!]|[.,:;?!][\\p{L}]");
        for (String sentence : SENTENCE_END.split(text, -1)) {
            assertThat(sentence).as(text).matches("^[\\p{Lu}\"].*");
            assertThat(QUESTION.matcher(sentence).matches() && !sentence.endsWith("?"))
                    .as("'%s' is a question: %s", sentence, text)
                    .isFalse();
        }
    }

    private static List<String> entries(Kind kind, String part) {
        return Dialogues.TEXTS.entries(kind.section(part));
    }

    /** All that can be made of the entries of a section, question and answer apart. */
    private static Set<String> wordings(Kind kind, String part) {
        Set<String> all = new HashSet<>();
        for (String entry : entries(kind, part)) {
            for (String text : entry.split(Dialogues.SEPARATOR, 2)) {
                all.addAll(wordings(text));
            }
        }
        return all;
    }

    private static List<String> wordings(String text) {
        Matcher matcher = ALTERNATIVES.matcher(text);
        if (!matcher.find()) {
            return List.of(text);
        }
        List<String> all = new ArrayList<>();
        List<String> rest = wordings(text.substring(matcher.end()));
        for (String alternative : matcher.group(1).split("\\|", -1)) {
            rest.forEach(end -> all.add(text.substring(0, matcher.start()) + alternative + end));
        }
        return all;
    }
}
