package com.mentara.seed.enrichers.therapy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnairesTest {

    private static final int ITEMS = 201;

    @Test
    void itemsFollowEachOtherWithoutGap() {
        int next = 0;
        for (Questionnaire questionnaire : Questionnaires.ALL) {
            assertThat(questionnaire.first()).as(questionnaire.name()).isEqualTo(next);
            next += questionnaire.count();
        }
        assertThat(next).isEqualTo(ITEMS);
    }

    @Test
    void onlyItsOwnItemsCount() {
        List<Integer> answers = answered(0);
        answers.set(68, 1);
        answers.set(69, 3);
        answers.set(75, 2);
        answers.set(76, 4);
        assertThat(Questionnaires.ANXIETY.score(answers)).isEqualTo(5);
        assertThat(Questionnaires.DRUGS.score(answers)).isEqualTo(1);
        assertThat(Questionnaires.INSOMNIA.score(answers)).isEqualTo(4);
    }

    @Test
    void anAnswerAboveTheMaximumScoresNothing() {
        assertThat(Questionnaires.DRUGS.score(answered(2))).isZero();
        assertThat(Questionnaires.BIPOLAR.score(answered(3))).isZero();
        assertThat(Questionnaires.ANXIETY.score(answered(4))).isZero();
        assertThat(Questionnaires.STRESS.score(answered(5))).isZero();
    }

    /** Six of ten items score the more the lower the answer, four score as they are. */
    @ParameterizedTest
    @CsvSource({"0, 24", "1, 22", "2, 20", "3, 18", "4, 16"})
    void stressAsksForCopingToo(int answer, int score) {
        assertThat(Questionnaires.STRESS.score(answered(answer))).isEqualTo(score);
    }

    @Test
    void theReversedItemsOfStress() {
        List<Integer> straight = IntStream.range(0, 10)
                .filter(item -> Questionnaires.STRESS.scored(item, 4) == 4)
                .boxed()
                .collect(toUnmodifiableList());
        assertThat(straight).containsExactly(3, 4, 6, 7);
        assertThat(Questionnaires.STRESS.scored(0, 1)).isEqualTo(3);
        assertThat(Questionnaires.STRESS.scored(3, 1)).isEqualTo(1);
    }

    @Test
    void theWorstStress() {
        List<Integer> answers = answered(0);
        List.of(3, 4, 6, 7).forEach(item -> answers.set(174 + item, 4));
        assertThat(Questionnaires.STRESS.score(answers)).isEqualTo(40);
        assertThat(Questionnaires.STRESS.severity(40)).isEqualTo("High Perceived Stress");
    }

    @ParameterizedTest
    @CsvSource({
        "Stress, 0:Low Stress 13:Low Stress 14:Moderate Stress 26:Moderate Stress 27:High Perceived Stress",
        "Anxiety, 4:Minimal Anxiety 5:Mild Anxiety 9:Mild Anxiety 10:Moderate Anxiety 15:Severe Anxiety 21:Severe Anxiety",
        "Depression, 4:Minimal Depression 5:Mild Depression 14:Moderate Depression 15:Moderately Severe Depression"
                + " 19:Moderately Severe Depression 20:Severe Depression 27:Severe Depression 28:Unknown severity",
        "Depression Secondary, 0:Minimal Depression 10:Moderate Depression 27:Severe Depression",
        "Insomnia, 7:No clinically significant insomnia 8:Subthreshold insomnia"
                + " 21:Clinical insomnia (moderate severity) 22:Clinical insomnia (severe)",
        "Panic, 7:No panic disorder 8:Mild panic disorder 16:Moderate panic disorder 24:Severe panic disorder",
        "Bipolar disorder (BD), 6:Negative for bipolar disorder 7:Positive for bipolar disorder"
                + " 13:Positive for bipolar disorder 14:Unknown severity",
        "Obsessive compulsive disorder (OCD), 20:Subclinical 21:Mild 41:Moderate 61:Severe 72:Severe 81:Extreme",
        "Post-traumatic stress disorder (PTSD), 10:None to minimal 11:Mild 30:Moderate 40:Severe 41:Extreme",
        "Social anxiety, 20:Minimal or No Social Phobia 21:Mild Social Phobia 31:Moderate Social Phobia"
                + " 50:Severe Social Phobia 51:Very Severe Social Phobia",
        "Burnout, 30:Low burnout 31:Moderate burnout 70:High burnout 71:Severe burnout 88:Severe burnout",
        "Binge eating / Eating disorders, 17:No binge eating 18:Mild binge eating 46:Moderate binge eating"
                + " 47:Severe binge eating",
        "ADD / ADHD, 16:No ADHD symptoms 17:Mild ADHD symptoms 24:Moderate ADHD symptoms 36:Severe ADHD symptoms"
                + " 37:Unknown severity",
        "Substance or Alcohol Use Issues, 7:No significant alcohol use 8:Mild alcohol use 16:Moderate alcohol use"
                + " 19:Moderate alcohol use 20:Severe alcohol use",
        "Drug Issues, 2:No drug problem 3:Low level drug problem 6:Moderate level drug problem 9:Substantial drug problem"
    })
    void edgesOfRanges(String name, String expected) {
        Questionnaire questionnaire = Questionnaires.ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        String found = List.of(expected.split(" (?=\\d+:)")).stream()
                .map(edge -> Integer.parseInt(edge.substring(0, edge.indexOf(':'))))
                .map(score -> score + ":" + questionnaire.severity(score))
                .collect(joining(" "));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void noScoreThatCanBeReachedWithinTheRangesIsUnknown() {
        for (Questionnaire questionnaire : Questionnaires.ALL) {
            for (int score = 0; score <= questionnaire.highest(); score++) {
                assertThat(questionnaire.severity(score)).isNotEqualTo(Questionnaire.UNKNOWN);
            }
        }
        assertThat(Questionnaires.DEPRESSION.highest()).isEqualTo(27);
        assertThat(Questionnaires.OCD.highest()).isEqualTo(72);
        assertThat(Questionnaires.BIPOLAR.highest()).isEqualTo(13);
    }

    private static List<Integer> answered(int answer) {
        return new ArrayList<>(Collections.nCopies(ITEMS, answer));
    }
}
