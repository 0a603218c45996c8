package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.RuleReport;
import java.util.ArrayList;
import java.util.List;

/** Owners by name, as many as fit below the line of an enricher. */
final class Named {

    private static final int MOST = 5;

    private Named() {}

    /** Who lacked what, where only few did: {@code Client Sarah Johnson: lacked 4 posts}. */
    static List<String> found(EnricherReport report) {
        List<String> lines = Needs.found(report, MOST).byOwner("lacked");
        return first(lines, lines.size());
    }

    /** Who still lacks what a rule counts, and why. */
    static List<String> missing(EnricherReport report, RuleReport rule) {
        List<String> lines = Missing.of(report, rule).stream()
                .limit(MOST)
                .map(Missing::sentence)
                .toList();
        return first(lines, rule.after().owners());
    }

    private static List<String> first(List<String> lines, long all) {
        List<String> first = new ArrayList<>(lines.subList(0, Math.min(MOST, lines.size())));
        if (all > MOST) {
            first.add("and " + Sentences.number(all - MOST) + " more");
        }
        return first;
    }
}
