package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code seed audit}. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Shows what is missing, by name; writes nothing.",
        footer = {"", "Example: seed audit --only posts"})
final class AuditCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private SeedingOptions seeding = new SeedingOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Target target = database.open()) {
            Screen screen = new Screen(spec.commandLine().getOut(), target.url(), true);
            SeedReport report = seeding.seeder(target.source()).listener(screen).audit();
            return Verdict.of(report).number();
        }
    }
}
