package com.mentara.seed.enrichers.therapy;

import java.util.List;
import java.util.Set;

/**
 * A questionnaire of the pre-assessment, as the application scores it.
 *
 * @param name the key under which the application keeps score and severity
 * @param first the position of its first item among all answers, from 0
 * @param count how many items it has
 * @param most the highest answer that scores; a higher one scores nothing
 * @param reversed the items, from 0, that score the more the lower the answer is
 * @param severities the ranges of its sum, ascending
 */
record Questionnaire(String name, int first, int count, int most, Set<Integer> reversed, List<Severity> severities) {

    /** What the application calls a sum above the highest range. */
    static final String UNKNOWN = "Unknown severity";

    Questionnaire(String name, int first, int count, int most, Severity... severities) {
        this(name, first, count, most, Set.of(), List.of(severities));
    }

    /** The score of an item for an answer, and as well the answer that gives an item this score. */
    int scored(int item, int answer) {
        if (answer < 0 || answer > most) {
            return 0;
        }
        return reversed.contains(item) ? most - answer : answer;
    }

    /** The sum over the items that belong to this questionnaire. */
    int score(List<Integer> allAnswers) {
        int sum = 0;
        for (int item = 0; item < count; item++) {
            sum += scored(item, allAnswers.get(first + item));
        }
        return sum;
    }

    /** The label of a score. */
    String severity(int score) {
        return score > last().upTo() ? UNKNOWN : severities.get(level(score)).label();
    }

    /** In which of the ranges a score lies, from 0; the highest where it lies above all. */
    int level(int score) {
        int level = 0;
        while (level < severities.size() - 1 && score > severities.get(level).upTo()) {
            level++;
        }
        return level;
    }

    /** The highest score that the answers can reach and that has a label. */
    int highest() {
        return Math.min(count * most, last().upTo());
    }

    private Severity last() {
        return severities.get(severities.size() - 1);
    }
}
