package com.mentara.seed.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code seed plan}. */
@Command(
        name = "plan",
        description = "Shows the enrichers in their order; needs no database.",
        footer = {"", "Example: seed plan --format dot | dot -Tsvg > plan.svg"})
final class PlanCommand implements Callable<Integer> {

    @Mixin
    private PlanOptions selection = new PlanOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}; mermaid and dot draw the graph. Default: ${DEFAULT-VALUE}.")
    private PlanFormat format = PlanFormat.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        format.print(selection.seeder().plan(), spec.commandLine().getOut());
        return ExitCode.SATISFIED.number();
    }
}
