package com.mentara.seed.cli;

import static java.util.stream.Collectors.joining;

import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.Example;
import com.mentara.seed.engine.Explanation;
import com.mentara.seed.engine.Explanation.RuleExplanation;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an enricher does, in Markdown that reads well as it is. */
final class ReferenceEntry {

    /** What is shown of a value. */
    private static final int LONGEST = 90;

    private static final int WIDTH = 120;

    private final Explanation explanation;
    private final List<Example> examples;
    private final boolean folded;

    /**
     * @param examples rows to show, also those of other enrichers
     * @param folded whether the SQL is hidden until somebody wants to see it
     */
    ReferenceEntry(Explanation explanation, List<Example> examples, boolean folded) {
        this.explanation = explanation;
        this.examples = examples;
        this.folded = folded;
    }

    void print(PrintWriter out) {
        var step = explanation.step();
        out.printf("## %d. %s%n%n", step.number(), step.name());
        if (!step.enricher().purpose().isEmpty()) {
            out.println(wrapped(step.enricher().purpose()));
        }
        out.printf("- Tier: %d%n", step.tier());
        out.printf("- Writes: %s%n", tables(step.writes()));
        if (!step.reads().isEmpty()) {
            out.printf("- Reads: %s%n", tables(step.reads()));
        }
        if (!step.needs().isEmpty()) {
            out.printf("- After: %s%n", String.join(", ", step.needs()));
        }
        out.printf("%n| Minimum | light | medium | heavy |%n|---|---|---|---|%n");
        explanation.rules().forEach(rule -> minimum(out, rule));
        explanation.rules().forEach(rule -> rule(out, rule));
        Set<String> shown = new HashSet<>();
        examples.stream()
                .filter(example -> isOurs(example.rule()) && shown.add(example.table()))
                .forEach(example -> example(out, example));
    }

    private boolean isOurs(String key) {
        return explanation.rules().stream()
                .anyMatch(rule -> rule.minimum().key().equals(key));
    }

    /** Lines that fit, the last one ended too. */
    private static String wrapped(String text) {
        return text.replaceAll("(.{1,%d})(\\s+|$)".formatted(WIDTH), "$1" + System.lineSeparator());
    }

    private static void minimum(PrintWriter out, RuleExplanation rule) {
        Minimum minimum = rule.rule().minimum();
        out.printf(
                "| `%s` | %d | %d | %d |%n",
                minimum.key(), minimum.at(Profile.LIGHT), minimum.at(Profile.MEDIUM), minimum.at(Profile.HEAVY));
    }

    private void rule(PrintWriter out, RuleExplanation rule) {
        out.printf("%n### `%s`%n%n", rule.minimum().key());
        RuleWords.of(rule).forEach(sentence -> out.println("- " + sentence));
        out.println();
        if (folded) {
            out.printf("<details><summary>SQL</summary>%n%n");
        }
        out.printf("```sql%n%s%n```%n", rule.query());
        if (folded) {
            out.printf("%n</details>%n");
        }
    }

    private static void example(PrintWriter out, Example example) {
        out.printf("%n### A row of `%s`%n%n| Column | Value |%n|---|---|%n", example.table());
        example.values().forEach((column, value) -> out.printf("| `%s` | %s |%n", column, cell(value)));
    }

    /** A value in a cell of a table: as code, on one line and shortened. */
    private static String cell(String value) {
        String line = value.replaceAll("[\\s\\p{Cntrl}]+", " ").replace('`', '\'');
        String shown = line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
        return "`" + shown.replace("|", "\\|") + "`";
    }

    static String tables(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(joining(", "));
    }
}
