package com.mentara.seed.cli;

import static java.util.stream.Collectors.joining;

import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.Gap;
import com.mentara.seed.engine.SeedReport.RuleReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who lacks how many of what, over all rules: {@code Client Sarah Johnson: needs 3 posts, 5 comments}. */
final class Needs {

    /** An owner; two of one name are two. */
    private record Owner(String label, String key) {}

    private final Map<Owner, Map<String, Long>> owners = new LinkedHashMap<>();
    private final Map<String, Long> kinds = new LinkedHashMap<>();

    private Needs() {}

    static Needs of(SeedReport report) {
        Needs needs = new Needs();
        for (EnricherReport enricher : report.enrichers()) {
            enricher.rules().forEach(needs::add);
        }
        return needs;
    }

    private void add(RuleReport rule) {
        if (rule.after().owners() == 0) {
            return;
        }
        String kind = Words.counted(rule.name());
        kinds.merge(kind, rule.after().rows(), Long::sum);
        for (Gap gap : rule.after().first()) {
            owners.computeIfAbsent(new Owner(gap.label(), gap.owner()), owner -> new LinkedHashMap<>())
                    .merge(kind, gap.needs() - gap.has(), Long::sum);
        }
    }

    /** A line an owner, in the order in which they were found. */
    List<String> byOwner() {
        return owners.entrySet().stream()
                .map(owner -> owner.getKey().label() + ": needs " + list(owner.getValue()))
                .toList();
    }

    /** What all lack together; a row may serve two of them. */
    String inAll() {
        return list(kinds);
    }

    private static String list(Map<String, Long> needs) {
        return needs.entrySet().stream()
                .map(need -> Words.quantity(need.getValue(), need.getKey()))
                .collect(joining(", "));
    }
}
