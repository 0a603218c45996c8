package com.mentara.seed.enrichers.therapy;

import com.mentara.seed.api.Seed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a client answers the pre-assessment: a few things are hard, the rest is not.
 *
 * <p>What is hard follows from what the client says of themselves, and is drawn where that says nothing. The answers to one
 * questionnaire lie around one intensity, a share of its highest score, and no sum passes its highest range.
 */
final class Answers {

    private static final int MOST_CONCERNS = 3;

    /** What brings people to therapy; the more common, the more often it is named. */
    private static final List<Concern> COMMON = List.of(
            Concern.ANXIETY,
            Concern.ANXIETY,
            Concern.ANXIETY,
            Concern.DEPRESSION,
            Concern.DEPRESSION,
            Concern.DEPRESSION,
            Concern.STRESS,
            Concern.STRESS,
            Concern.BURNOUT,
            Concern.BURNOUT,
            Concern.SLEEP,
            Concern.SLEEP,
            Concern.PANIC,
            Concern.PEOPLE,
            Concern.TRAUMA,
            Concern.OBSESSION,
            Concern.FOCUS,
            Concern.EATING,
            Concern.DRINKING,
            Concern.DRUGS,
            Concern.BIPOLAR);

    private Answers() {}

    /** All answers in the order of the items. */
    static List<Integer> draw(Seed seed, String bio) {
        Map<Questionnaire, Double> hard = intensities(seed.at("concerns"), bio);
        List<Integer> answers = new ArrayList<>();
        for (Questionnaire questionnaire : Questionnaires.ALL) {
            Seed place = seed.at(questionnaire.name());
            double intensity = Math.max(everyday(place, questionnaire), hard.getOrDefault(questionnaire, 0.0));
            answers.addAll(answers(questionnaire, itemScores(place.at("items"), questionnaire, intensity)));
        }
        return List.copyOf(answers);
    }

    /** Of what is hard; whatever it is, it brings stress. */
    private static Map<Questionnaire, Double> intensities(Seed seed, String bio) {
        Map<Questionnaire, Double> intensities = new HashMap<>();
        for (Concern concern : concerns(seed, bio)) {
            double intensity = 0.35 + 0.45 * seed.at(concern.name()).fraction();
            for (Questionnaire questionnaire : concern.shownBy()) {
                intensities.merge(questionnaire, intensity, Math::max);
                intensities.merge(Questionnaires.STRESS, 0.75 * intensity, Math::max);
                intensity *= 0.85;
            }
        }
        return intensities;
    }

    private static List<Concern> concerns(Seed seed, String bio) {
        List<Concern> told = Concern.in(bio);
        return told.isEmpty()
                ? seed.at("drawn").sample(seed.at("size").pick(0, 1, 1, 2, 2, 3), COMMON)
                : seed.at("told").sample(MOST_CONCERNS, told);
    }

    /** What anybody has of it: mostly little, of stress some. */
    private static double everyday(Seed seed, Questionnaire questionnaire) {
        double share = seed.at("everyday").fraction() * seed.at("today").fraction();
        return questionnaire.equals(Questionnaires.STRESS) ? 0.2 + 0.4 * share : 0.25 * share;
    }

    private static int[] itemScores(Seed seed, Questionnaire questionnaire, double intensity) {
        double mean = intensity * questionnaire.highest() / questionnaire.count();
        int[] scores = new int[questionnaire.count()];
        int sum = 0;
        for (int item = 0; item < scores.length; item++) {
            Seed place = seed.at(item);
            double spread = place.at("up").fraction() - place.at("down").fraction();
            int score = (int) Math.floor(mean
                    + spread * questionnaire.most() / 4
                    + place.at("rounding").fraction());
            scores[item] = Math.max(0, Math.min(questionnaire.most(), score));
            sum += scores[item];
        }
        for (int item = 0; sum > questionnaire.highest(); item = (item + 1) % scores.length) {
            if (scores[item] > 0) {
                scores[item]--;
                sum--;
            }
        }
        return scores;
    }

    private static List<Integer> answers(Questionnaire questionnaire, int[] itemScores) {
        List<Integer> answers = new ArrayList<>();
        for (int item = 0; item < itemScores.length; item++) {
            answers.add(questionnaire.scored(item, itemScores[item]));
        }
        return answers;
    }
}
