package com.mentara.seed.enrichers.therapy;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.regex.Pattern;
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

    private final Pattern words;

    Concern(String... words) {
        this.words = Pattern.compile("\\b(?:" + String.join("|", words) + ")", Pattern.CASE_INSENSITIVE);
    }

    /** Those that a text speaks of. */
    static List<Concern> in(String text) {
        return Stream.of(values())
                .filter(concern -> concern.words.matcher(text).find())
                .collect(toUnmodifiableList());
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
