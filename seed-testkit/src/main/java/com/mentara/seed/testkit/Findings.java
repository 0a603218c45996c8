package com.mentara.seed.testkit;

import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.Gap;
import com.mentara.seed.engine.SeedReport.LawReport;
import com.mentara.seed.engine.SeedReport.RuleReport;
import com.mentara.seed.engine.SeedReport.Shortfall;
import com.mentara.seed.engine.SeedReport.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** What a test found against an enricher, collected and then reported together. */
final class Findings {

    private static final int LISTED = 5;

    private final String prefix;
    private final List<String> found = new ArrayList<>();

    Findings() {
        this("");
    }

    /** Findings that all begin with how they came about. */
    Findings(String prefix) {
        this.prefix = prefix;
    }

    /** Adds a sentence, unless it is there. */
    void add(String sentence) {
        if (!found.contains(prefix + sentence)) {
            found.add(prefix + sentence);
        }
    }

    void addAll(Collection<String> sentences) {
        sentences.forEach(this::add);
    }

    /** What was found so far. */
    List<String> sentences() {
        return found;
    }

    /** Adds the enrichers that could not be applied. */
    void addFailures(SeedReport report) {
        for (EnricherReport enricher : report.enrichers()) {
            if (enricher.status() == Status.FAILED
                    || enricher.status() == Status.SKIPPED
                    || enricher.status() == Status.NOT_APPLICABLE) {
                add("'" + enricher.name() + "' is " + enricher.status() + ": " + enricher.reason());
            }
        }
    }

    /** Adds all that keeps a filled database from being complete. */
    void addGaps(SeedReport report) {
        addFailures(report);
        for (EnricherReport enricher : report.enrichers()) {
            enricher.rules().forEach(this::addGaps);
            enricher.laws().forEach(this::addBreach);
        }
        if (found.isEmpty() && !report.satisfied()) {
            report.enrichers().forEach(enricher -> add("'" + enricher.name() + "' is " + enricher.status()));
        }
    }

    private void addGaps(RuleReport rule) {
        String name = "rule '" + rule.name() + "': ";
        for (Shortfall shortfall : rule.shortfalls().stream().limit(LISTED).toList()) {
            add(name + shortfall.owner() + " has " + shortfall.has() + " of " + shortfall.needs() + "; "
                    + shortfall.reason());
        }
        for (Gap gap : rule.after().first().stream().limit(LISTED).toList()) {
            add(name + gap.owner() + " has " + gap.has() + " of " + gap.needs());
        }
        if (rule.after().owners() > LISTED) {
            add(name + rule.after().owners() + " owners lack " + rule.after().rows() + " rows in all");
        }
    }

    private void addBreach(LawReport law) {
        if (law.seeded() > 0) {
            add("law '" + law.law() + "': " + law.seeded() + " rows break it");
        }
    }

    /**
     * Fails where anything was found.
     *
     * @param enricher who it is about
     * @param broken what the enricher does not do, without its subject
     * @param advice what its author can do about it
     */
    void check(String enricher, String broken, String advice) {
        if (!found.isEmpty()) {
            String list = String.join(System.lineSeparator() + "  - ", found);
            Assertions.fail("Enricher '" + enricher + "' " + broken + ":" + System.lineSeparator() + "  - " + list
                    + System.lineSeparator() + advice);
        }
    }
}
