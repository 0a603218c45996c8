package com.mentara.seed.cli;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.EffectiveMinimum;
import java.io.PrintWriter;
import java.util.List;

/** Minimums as a table to be read. */
final class MinimumsText {

    private static final String ROW = "%-38s %7s   %5s %6s %5s   %s%n";

    private MinimumsText() {}

    static void print(List<EffectiveMinimum> minimums, PrintWriter out) {
        out.printf(ROW, "Minimum", "Number", "light", "medium", "heavy", "From");
        for (EffectiveMinimum each : minimums) {
            out.printf(
                    ROW,
                    each.key() + (each.minimum().population() ? " *" : ""),
                    Sentences.number(each.number()),
                    each.minimum().at(Profile.LIGHT),
                    each.minimum().at(Profile.MEDIUM),
                    each.minimum().at(Profile.HEAVY),
                    each.origin());
        }
        out.println();
        out.println(
                "* The size of a base table: left alone in a database that people filled, unless it is set or forced.");
        out.println("Set one with --min KEY=NUMBER, with a variable such as SEED_MIN_CLIENT_POSTS, or in seed.yaml.");
        out.flush();
    }
}
