package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands that fill a database have in common. */
@Command(mixinStandardHelpOptions = true)
abstract class FillCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private SeedingOptions seeding = new SeedingOptions();

    @Option(names = "--no-migrate", description = "Leaves the tables as they are.")
    private boolean noMigrate;

    @Option(names = "--skip-verify", description = "Does not count again after filling.")
    private boolean skipVerify;

    @Option(
            names = {"-v", "--verbose"},
            description = "Shows every rule.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Target target = database.open()) {
            return fill(target).number();
        }
    }

    /** Migrates where that is ours to do, fills and verifies. */
    final ExitCode fill(Target target) {
        Screen screen = new Screen(spec.commandLine().getOut(), target.url(), verbose);
        if (!noMigrate) {
            screen.migrated(new Migrator(target.url()).migrate());
        }
        SeedReport report = seeding.seeder(target.source())
                .verifying(!skipVerify)
                .listener(screen)
                .run();
        return Verdict.of(report);
    }

    final CommandSpec spec() {
        return spec;
    }

    final DatabaseOptions database() {
        return database;
    }
}
