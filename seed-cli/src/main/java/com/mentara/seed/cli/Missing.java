package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.RuleReport;
import com.mentara.seed.engine.SeedReport.Shortfall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An owner that lacks rows when all is done.
 *
 * @param owner its key
 * @param label how people call it
 * @param reason why it could not be given them; empty where that is not known
 */
record Missing(String enricher, String minimum, String owner, String label, long has, int needs, String reason) {

    /** All of a report, as many as it lists. */
    static List<Missing> of(SeedReport report) {
        List<Missing> all = new ArrayList<>();
        for (EnricherReport enricher : report.enrichers()) {
            enricher.rules().forEach(rule -> all.addAll(of(enricher, rule)));
        }
        return all;
    }

    /** Those of one rule. */
    static List<Missing> of(EnricherReport enricher, RuleReport rule) {
        Map<String, String> reasons = new HashMap<>();
        for (Shortfall shortfall : rule.shortfalls()) {
            reasons.put(shortfall.owner(), shortfall.reason());
        }
        return rule.after().first().stream()
                .map(gap -> new Missing(
                        enricher.name(),
                        rule.name(),
                        gap.owner(),
                        gap.label(),
                        gap.has(),
                        gap.needs(),
                        reasons.getOrDefault(gap.owner(), "")))
                .toList();
    }

    /** What an owner lacks, and why where that is known. */
    String sentence() {
        return "%s: %s has %d of %d%s".formatted(minimum, label, has, needs, reason.isEmpty() ? "" : "; " + reason);
    }
}
