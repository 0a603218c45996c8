package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code seed plan}. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Shows the enrichers in their order; needs no database.",
        footer = {"", "Example: seed plan --skip posts"})
final class PlanCommand implements Callable<Integer> {

    @Mixin
    private PlanOptions selection = new PlanOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int tier = -1;
        for (Plan.Step step : selection.seeder(new PGSimpleDataSource()).plan().steps()) {
            if (step.tier() != tier) {
                tier = step.tier();
                out.println("Tier " + tier);
            }
            out.printf("  %2d. %-22s writes %s%n", step.number(), step.name(), String.join(", ", step.writes()));
            if (!step.needs().isEmpty()) {
                out.printf("      %-22s after %s%n", "", String.join(", ", step.needs()));
            }
        }
        return ExitCode.SATISFIED.number();
    }
}
