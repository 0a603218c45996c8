package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import java.io.PrintWriter;

/** A plan to be read: a line an enricher, by tier. */
final class PlanText {

    private PlanText() {}

    static void print(Plan plan, PrintWriter out) {
        int tier = -1;
        for (Plan.Step step : plan.steps()) {
            if (step.tier() != tier) {
                tier = step.tier();
                out.println("Tier " + tier);
            }
            out.printf("  %2d. %-22s writes %s%n", step.number(), step.name(), String.join(", ", step.writes()));
            if (!step.needs().isEmpty()) {
                out.printf("      %-22s after %s%n", "", String.join(", ", step.needs()));
            }
        }
    }
}
