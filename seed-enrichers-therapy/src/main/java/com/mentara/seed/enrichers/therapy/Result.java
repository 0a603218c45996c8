package com.mentara.seed.enrichers.therapy;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;

/**
 * How somebody scored in a questionnaire.
 *
 * @param questionnaire which one
 * @param score the sum of the scored answers
 */
record Result(Questionnaire questionnaire, int score) {

    /** The results of all questionnaires for all answers, in the order of the items. */
    static List<Result> of(List<Integer> answers) {
        return Questionnaires.ALL.stream()
                .map(questionnaire -> new Result(questionnaire, questionnaire.score(answers)))
                .collect(toUnmodifiableList());
    }

    /** The questionnaire's name. */
    String name() {
        return questionnaire.name();
    }

    /** The application's label for the score. */
    String severity() {
        return questionnaire.severity(score);
    }

    /** Whether the score is moderate or worse. */
    boolean elevated() {
        return questionnaire.level(score)
                >= Math.min(2, questionnaire.severities().size() - 1);
    }

    /** How much of the highest score it is, 0 to 1. */
    double share() {
        return (double) score / questionnaire.highest();
    }
}
