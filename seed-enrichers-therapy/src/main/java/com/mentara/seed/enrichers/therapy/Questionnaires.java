package com.mentara.seed.enrichers.therapy;

import java.util.List;
import java.util.Set;

/** The questionnaires of the pre-assessment, in the order of their items. */
final class Questionnaires {

    static final Questionnaire DEPRESSION = new Questionnaire("Depression", 0, 15, 3, Set.of(), depression());

    static final Questionnaire ADHD = new Questionnaire(
            "ADD / ADHD",
            15,
            18,
            4,
            new Severity(16, "No ADHD symptoms"),
            new Severity(23, "Mild ADHD symptoms"),
            new Severity(30, "Moderate ADHD symptoms"),
            new Severity(36, "Severe ADHD symptoms"));

    static final Questionnaire ALCOHOL = new Questionnaire(
            "Substance or Alcohol Use Issues",
            33,
            10,
            4,
            new Severity(7, "No significant alcohol use"),
            new Severity(15, "Mild alcohol use"),
            new Severity(19, "Moderate alcohol use"),
            new Severity(40, "Severe alcohol use"));

    static final Questionnaire EATING = new Questionnaire(
            "Binge eating / Eating disorders",
            43,
            16,
            4,
            new Severity(17, "No binge eating"),
            new Severity(26, "Mild binge eating"),
            new Severity(46, "Moderate binge eating"),
            new Severity(100, "Severe binge eating"));

    static final Questionnaire DRUGS = new Questionnaire(
            "Drug Issues",
            59,
            10,
            1,
            new Severity(2, "No drug problem"),
            new Severity(5, "Low level drug problem"),
            new Severity(8, "Moderate level drug problem"),
            new Severity(10, "Substantial drug problem"));

    static final Questionnaire ANXIETY = new Questionnaire(
            "Anxiety",
            69,
            7,
            3,
            new Severity(4, "Minimal Anxiety"),
            new Severity(9, "Mild Anxiety"),
            new Severity(14, "Moderate Anxiety"),
            new Severity(21, "Severe Anxiety"));

    static final Questionnaire INSOMNIA = new Questionnaire(
            "Insomnia",
            76,
            7,
            4,
            new Severity(7, "No clinically significant insomnia"),
            new Severity(14, "Subthreshold insomnia"),
            new Severity(21, "Clinical insomnia (moderate severity)"),
            new Severity(28, "Clinical insomnia (severe)"));

    static final Questionnaire BURNOUT = new Questionnaire(
            "Burnout",
            83,
            22,
            4,
            new Severity(30, "Low burnout"),
            new Severity(50, "Moderate burnout"),
            new Severity(70, "High burnout"),
            new Severity(100, "Severe burnout"));

    static final Questionnaire BIPOLAR = new Questionnaire(
            "Bipolar disorder (BD)",
            105,
            15,
            2,
            new Severity(6, "Negative for bipolar disorder"),
            new Severity(13, "Positive for bipolar disorder"));

    static final Questionnaire OCD = new Questionnaire(
            "Obsessive compulsive disorder (OCD)",
            120,
            18,
            4,
            new Severity(20, "Subclinical"),
            new Severity(40, "Mild"),
            new Severity(60, "Moderate"),
            new Severity(80, "Severe"),
            new Severity(100, "Extreme"));

    static final Questionnaire PTSD = new Questionnaire(
            "Post-traumatic stress disorder (PTSD)",
            138,
            20,
            4,
            new Severity(10, "None to minimal"),
            new Severity(20, "Mild"),
            new Severity(30, "Moderate"),
            new Severity(40, "Severe"),
            new Severity(80, "Extreme"));

    static final Questionnaire PANIC = new Questionnaire(
            "Panic",
            158,
            7,
            4,
            new Severity(7, "No panic disorder"),
            new Severity(15, "Mild panic disorder"),
            new Severity(23, "Moderate panic disorder"),
            new Severity(40, "Severe panic disorder"));

    static final Questionnaire DEPRESSION_SECONDARY =
            new Questionnaire("Depression Secondary", 165, 9, 3, Set.of(), depression());

    static final Questionnaire STRESS = new Questionnaire(
            "Stress",
            174,
            10,
            4,
            Set.of(0, 1, 2, 5, 8, 9),
            List.of(
                    new Severity(13, "Low Stress"),
                    new Severity(26, "Moderate Stress"),
                    new Severity(40, "High Perceived Stress")));

    static final Questionnaire SOCIAL_ANXIETY = new Questionnaire(
            "Social anxiety",
            184,
            17,
            4,
            new Severity(20, "Minimal or No Social Phobia"),
            new Severity(30, "Mild Social Phobia"),
            new Severity(40, "Moderate Social Phobia"),
            new Severity(50, "Severe Social Phobia"),
            new Severity(68, "Very Severe Social Phobia"));

    static final List<Questionnaire> ALL = List.of(
            DEPRESSION,
            ADHD,
            ALCOHOL,
            EATING,
            DRUGS,
            ANXIETY,
            INSOMNIA,
            BURNOUT,
            BIPOLAR,
            OCD,
            PTSD,
            PANIC,
            DEPRESSION_SECONDARY,
            STRESS,
            SOCIAL_ANXIETY);

    private Questionnaires() {}

    private static List<Severity> depression() {
        return List.of(
                new Severity(4, "Minimal Depression"),
                new Severity(9, "Mild Depression"),
                new Severity(14, "Moderate Depression"),
                new Severity(19, "Moderately Severe Depression"),
                new Severity(27, "Severe Depression"));
    }
}
