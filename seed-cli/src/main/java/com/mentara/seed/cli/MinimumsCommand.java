package com.mentara.seed.cli;

import com.mentara.seed.engine.EffectiveMinimum;
import com.mentara.seed.engine.Seeder;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code seed minimums}. */
@Command(
        name = "minimums",
        description = "Shows every minimum, its number and where that comes from; needs no database.",
        footer = {"", "Example: seed minimums --profile heavy --min client.posts=7"})
final class MinimumsCommand implements Callable<Integer> {

    @Mixin
    private SeedingOptions seeding = new SeedingOptions();

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Output output = Output.TEXT;

    @Option(names = "--schema", description = "Prints the JSON Schema of seed.yaml instead, for editors.")
    private boolean schema;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Seeder seeder = seeding.seeder();
        if (schema) {
            ConfigurationSchema.print(seeder.minimums(), out);
        } else {
            print(seeder.minimums(), out);
        }
        return ExitCode.SATISFIED.number();
    }

    private void print(List<EffectiveMinimum> minimums, PrintWriter out) {
        switch (output) {
            case TEXT -> MinimumsText.print(minimums, out);
            case JSON -> MinimumsJson.print(minimums, out);
        }
    }
}
