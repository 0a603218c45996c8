package com.mentara.seed.enrichers.therapy;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.toUnmodifiableList;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the application's model makes of the scores: how bad it is, what adds to it, and what may help. */
final class Estimate {

    private static final int MOST_RISK_FACTORS = 5;
    /** Beside these there is room for two that fit everybody, up to the six that the application allows. */
    private static final int MOST_OWN_RECOMMENDATIONS = 4;
    /** So many questionnaires decide how bad it is overall. */
    private static final int WORST = 3;

    private static final List<Questionnaire> ESTIMATED =
            List.of(Questionnaires.DEPRESSION, Questionnaires.ANXIETY, Questionnaires.STRESS);

    private static final String GENERAL = "general";
    private static final Phrases PHRASES =
            Phrases.read("assessments.txt", Estimate.class.getResourceAsStream("assessments.txt"));

    private Estimate() {}

    /** Confidence, risk factors, recommendations and estimated severity. */
    static Map<String, Object> of(Seed seed, List<Result> results) {
        List<Result> worstFirst = results.stream()
                .sorted(comparingDouble(Result::share).reversed())
                .collect(toUnmodifiableList());
        List<String> elevated =
                worstFirst.stream().filter(Result::elevated).map(Result::name).collect(toUnmodifiableList());
        Map<String, Object> estimate = new LinkedHashMap<>();
        estimate.put("confidence", hundredths(seed.at("confidence").between(70, 95) / 100.0));
        estimate.put("risk_factors", riskFactors(seed.at("riskFactors"), elevated));
        estimate.put("recommendations", recommendations(seed.at("recommendations"), elevated));
        estimate.put("estimated_severity", severity(results, worstFirst));
        return estimate;
    }

    private static List<String> riskFactors(Seed seed, List<String> elevated) {
        Set<String> factors = new LinkedHashSet<>();
        for (String name : elevated) {
            factors.addAll(some(seed.at(name), 1, 2, name + " risk"));
        }
        factors.addAll(some(seed.at(GENERAL), 0, 1, GENERAL + " risk"));
        return factors.stream().limit(MOST_RISK_FACTORS).collect(toUnmodifiableList());
    }

    private static List<String> recommendations(Seed seed, List<String> elevated) {
        Set<String> own = new LinkedHashSet<>();
        for (String name : elevated) {
            own.addAll(some(seed.at(name), 1, 2, name));
        }
        List<String> recommendations = new ArrayList<>();
        own.stream().limit(MOST_OWN_RECOMMENDATIONS).forEach(recommendations::add);
        recommendations.addAll(some(seed.at(GENERAL), own.isEmpty() ? 2 : 1, 2, GENERAL));
        return recommendations;
    }

    private static Map<String, Object> severity(List<Result> results, List<Result> worstFirst) {
        Map<String, Object> severity = new LinkedHashMap<>();
        for (Result result : results) {
            if (ESTIMATED.contains(result.questionnaire())) {
                severity.put(result.name().toLowerCase(Locale.ROOT), hundredths(result.share()));
            }
        }
        severity.put("overall", overall(worstFirst.stream().limit(WORST).collect(averagingDouble(Result::share))));
        return severity;
    }

    private static String overall(double share) {
        if (share < 0.35) {
            return "low";
        }
        if (share < 0.55) {
            return "moderate";
        }
        return share < 0.75 ? "high" : "severe";
    }

    private static List<String> some(Seed seed, int least, int most, String section) {
        return seed.sample(seed.at("size").between(least, most), PHRASES.entries(section));
    }

    private static BigDecimal hundredths(double share) {
        return BigDecimal.valueOf(Math.round(share * 100), 2);
    }
}
