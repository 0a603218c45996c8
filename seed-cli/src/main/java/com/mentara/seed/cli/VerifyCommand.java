package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code seed verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Says in one line whether all minimums and laws hold; writes nothing.",
        footer = {"", "Example: seed verify && echo ready"})
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private SeedingOptions seeding = new SeedingOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Target target = database.open()) {
            SeedReport report = seeding.seeder(target.source()).audit();
            spec.commandLine().getOut().println(Sentences.verdict(report));
            return Verdict.of(report).number();
        }
    }
}
