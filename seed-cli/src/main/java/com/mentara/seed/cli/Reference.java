package com.mentara.seed.cli;

import com.mentara.seed.engine.Example;
import com.mentara.seed.engine.Explanation;
import java.io.PrintWriter;
import java.util.List;

/** The reference of all enrichers, in Markdown. */
final class Reference {

    private final List<Explanation> explanations;
    private final List<Example> examples;

    Reference(List<Explanation> explanations, List<Example> examples) {
        this.explanations = explanations;
        this.examples = examples;
    }

    void print(PrintWriter out) {
        out.print("""
                # Enricher reference

                What each enricher makes, in the order in which they run. Written by `seed docs` from the rules themselves; `seed explain`
                prints one entry for the database at hand.

                A row is made where an owner has less than its minimum. The SQL of a rule is the whole audit: it lists the owners who have
                less than the minimum of the profile medium, and how many they have.

                | # | Enricher | Tier | Writes | Minimums |
                |---|---|---|---|---|
                """);
        for (Explanation explanation : explanations) {
            out.printf(
                    "| %d | [%s](#%s) | %d | %s | %d |%n",
                    explanation.step().number(),
                    explanation.step().name(),
                    anchor(explanation),
                    explanation.step().tier(),
                    ReferenceEntry.tables(explanation.step().writes()),
                    explanation.rules().size());
        }
        for (Explanation explanation : explanations) {
            out.println();
            new ReferenceEntry(explanation, examples, true).print(out);
        }
    }

    /** The anchor that Markdown makes of an entry's heading. */
    private static String anchor(Explanation explanation) {
        return explanation.step().number() + "-" + explanation.step().name();
    }
}
