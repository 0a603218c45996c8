package com.mentara.seed.engine;

import com.mentara.seed.api.Choice;
import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.TableField;

/** What is wrong with enrichers taken by themselves, before any database is asked. */
final class EnricherCheck {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Enricher> names = new HashMap<>();
    private final Map<String, Enricher> minimums = new HashMap<>();
    private final Map<Enricher, List<Rule<?, ?>>> rules = new LinkedHashMap<>();

    private EnricherCheck() {}

    /** Looks at some enrichers. */
    static EnricherCheck of(List<Enricher> enrichers) {
        EnricherCheck check = new EnricherCheck();
        if (enrichers.isEmpty()) {
            check.problems.add(
                    "There are no enrichers: put a JAR with one on the module path or the class path, or give"
                            + " some with enrichers(...).");
        }
        enrichers.forEach(check::checkGuarded);
        return check;
    }

    /** All problems, each with the enricher and where it comes from; empty where there are none. */
    List<String> problems() {
        return problems;
    }

    /** The enrichers with their rules, asked for once. */
    Map<Enricher, List<Rule<?, ?>>> rules() {
        return rules;
    }

    private void checkGuarded(Enricher enricher) {
        try {
            check(enricher);
        } catch (RuntimeException | LinkageError e) {
            report(enricher, "cannot describe itself: " + e);
        }
    }

    private void check(Enricher enricher) {
        String name = enricher.name();
        if (name == null || !NAME.matcher(name).matches()) {
            report(enricher, "has the name '" + name + "'; use lower case letters, digits and hyphens.");
            return;
        }
        Enricher namesake = names.putIfAbsent(name, enricher);
        if (namesake != null) {
            report(enricher, "has the same name as " + namesake.getClass().getName() + ".");
        }
        List<Rule<?, ?>> its = List.copyOf(enricher.rules());
        rules.put(enricher, its);
        if (enricher.writes().isEmpty() || its.isEmpty()) {
            report(enricher, "writes no table or has no rule.");
        }
        its.forEach(rule -> check(enricher, rule));
    }

    private void check(Enricher enricher, Rule<?, ?> rule) {
        String name = rule.name();
        Enricher other = minimums.putIfAbsent(name, enricher);
        if (other != null) {
            report(
                    enricher,
                    "has a rule '" + name + "', and so has '" + other.name() + "'; a minimum belongs to one rule.");
        }
        if (!enricher.writes().contains(rule.counted().rows())) {
            report(
                    enricher,
                    "has a rule '" + name + "' that makes "
                            + rule.counted().rows().getName() + ", but writes() does not name it.");
        }
        if (rule.owners().key().isEmpty()) {
            report(enricher, "has a rule '" + name + "' whose owners have no primary key; say by(columns).");
        }
        if (QueryParts.unaliased(rule.owners().table()).equals(rule.owners().table())
                && rule.owners().table().equals(rule.counted().rows())) {
            report(
                    enricher,
                    "has a rule '" + name + "' whose owners and counted rows are one table; give one an alias.");
        }
        if (rule.choice() != null) {
            check(enricher, name, rule, rule.choice());
        }
    }

    private void check(Enricher enricher, String name, Rule<?, ?> rule, Choice choice) {
        if (choice.key().isEmpty()) {
            report(enricher, "has a rule '" + name + "' whose pool has no primary key; say by(columns).");
        }
        if (choice.eachOther()
                && (choice.once() == null || !choice.pool().equals(rule.owners().table()))) {
            report(
                    enricher,
                    "has a rule '" + name
                            + "' whose owners choose each other: that needs the owners' table as the pool, and"
                            + " once(column).");
        }
        if (choice.share() instanceof Choice.Linked linked && !(linked.linkColumn() instanceof TableField)) {
            report(enricher, "has a rule '" + name + "' whose isOneOf(...) names no column of a table.");
        }
    }

    private void report(Enricher enricher, String what) {
        problems.add("Enricher %s of %s %s"
                .formatted(enricher.getClass().getName(), Discovery.origin(enricher.getClass()), what));
    }
}
