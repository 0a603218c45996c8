package com.mentara.seed.cli;

import static java.util.stream.Collectors.joining;

import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.Gap;
import com.mentara.seed.engine.SeedReport.Gaps;
import com.mentara.seed.engine.SeedReport.RuleReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who lacks how many of what, over several rules: {@code Client Sarah Johnson: needs 3 posts, 5 comments}. */
final class Needs {

    /** An owner; two of one name are two. */
    private record Owner(String label, String key) {}

    private final Map<Owner, Map<String, Long>> owners = new LinkedHashMap<>();
    private final Map<String, Long> kinds = new LinkedHashMap<>();

    private Needs() {}

    static Needs of(SeedReport report) {
        Needs needs = new Needs();
        for (EnricherReport enricher : report.enrichers()) {
            enricher.rules().forEach(rule -> needs.add(rule, rule.after()));
        }
        return needs;
    }

    /** What the enricher found missing where no more than so many owners lacked something. */
    static Needs found(EnricherReport enricher, int few) {
        Needs needs = new Needs();
        enricher.rules().stream()
                .filter(rule -> rule.before().owners() <= few)
                .forEach(rule -> needs.add(rule, rule.before()));
        return needs;
    }

    private void add(RuleReport rule, Gaps gaps) {
        if (gaps.owners() == 0) {
            return;
        }
        String kind = Words.counted(rule.name());
        kinds.merge(kind, gaps.rows(), Long::sum);
        for (Gap gap : gaps.first()) {
            owners.computeIfAbsent(new Owner(gap.label(), gap.owner()), owner -> new LinkedHashMap<>())
                    .merge(kind, gap.needs() - gap.has(), Long::sum);
        }
    }

    /** A line an owner, in the order in which they were found. */
    List<String> byOwner() {
        return byOwner("needs");
    }

    /** As {@link #byOwner()}, with another verb. */
    List<String> byOwner(String verb) {
        return owners.entrySet().stream()
                .map(owner -> "%s: %s %s".formatted(owner.getKey().label(), verb, list(owner.getValue())))
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
