package com.mentara.seed.enrichers.therapy;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What brings somebody to therapy, and the questionnaires in which it shows. */
enum Concern {
    ANXIETY("anxi", "worry", "worries", "overthink"),
    BIPOLAR("bipolar", "mood swing"),
    BURNOUT("burnout", "burned out", "overwork", "work-life"),
    DEPRESSION("depress", "grief", "grieving", "loss", "low mood"),
    DRINKING("alcohol", "drinking", "sober", "sobriety"),
    DRUGS("substance", "addiction", "drug"),
    EATING("eating", "binge", "body image"),
    FOCUS("adhd", "concentrat", "procrastinat"),
    OBSESSION("ocd", "obsess", "compuls", "intrusive"),
    PANIC("panic"),
    PEOPLE("social anxiety", "shy", "social situation"),
    /** Nothing is hard, and it shall stay so. */
    PREVENTION("prevent", "wellness"),
    SLEEP("insomnia", "sleep better", "sleepless", "trouble sleeping"),
    STRESS("stress", "overwhelm"),
    TRAUMA("trauma", "ptsd");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> beginnings;

    Concern(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** Those that a text speaks of: it has a word, or words, that begin so. */
    static List<Concern> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(concern -> concern.beginnings.stream().anyMatch(words -> speaksOf(lower, words)))
                .collect(toUnmodifiableList());
    }

    private static boolean speaksOf(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The questionnaires in which the concern shows, the most telling first. */
    List<Questionnaire> shownBy() {
        return switch (this) {
            case ANXIETY -> List.of(Questionnaires.ANXIETY, Questionnaires.STRESS);
            case BIPOLAR -> List.of(Questionnaires.BIPOLAR, Questionnaires.DEPRESSION);
            case BURNOUT -> List.of(Questionnaires.BURNOUT, Questionnaires.STRESS, Questionnaires.INSOMNIA);
            case DEPRESSION ->
                List.of(Questionnaires.DEPRESSION, Questionnaires.DEPRESSION_SECONDARY, Questionnaires.INSOMNIA);
            case DRINKING -> List.of(Questionnaires.ALCOHOL);
            case DRUGS -> List.of(Questionnaires.DRUGS, Questionnaires.ALCOHOL);
            case EATING -> List.of(Questionnaires.EATING);
            case FOCUS -> List.of(Questionnaires.ADHD);
            case OBSESSION -> List.of(Questionnaires.OCD, Questionnaires.ANXIETY);
            case PANIC -> List.of(Questionnaires.PANIC, Questionnaires.ANXIETY);
            case PEOPLE -> List.of(Questionnaires.SOCIAL_ANXIETY, Questionnaires.ANXIETY);
            case PREVENTION -> List.of();
            case SLEEP -> List.of(Questionnaires.INSOMNIA);
            case STRESS -> List.of(Questionnaires.STRESS, Questionnaires.BURNOUT);
            case TRAUMA -> List.of(Questionnaires.PTSD, Questionnaires.INSOMNIA, Questionnaires.ANXIETY);
        };
    }
}
