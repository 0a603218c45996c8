package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import java.io.PrintWriter;
import java.util.Locale;

/** How {@code seed plan} shows a plan. */
enum PlanFormat {
    TEXT,
    JSON,
    MERMAID,
    DOT;

    void print(Plan plan, PrintWriter out) {
        switch (this) {
            case TEXT -> PlanText.print(plan, out);
            case JSON -> PlanJson.print(plan, out);
            case MERMAID -> new PlanGraph(plan).mermaid(out);
            case DOT -> new PlanGraph(plan).dot(out);
        }
        out.flush();
    }

    /** The word that people give as an option. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
