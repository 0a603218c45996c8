package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedListener;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands that look at a database, and write nothing, have in common. */
abstract class AuditingCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private SeedingOptions seeding = new SeedingOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Target target = database.open()) {
            SeedListener teller = teller(spec.commandLine(), target.url());
            return audit(target, seeding, teller).number();
        }
    }

    /** Counts what is missing. */
    static ExitCode audit(Target target, SeedingOptions seeding, SeedListener teller) {
        return Verdict.of(seeding.seeder(target.source()).listener(teller).audit());
    }

    final SeedingOptions seeding() {
        return seeding;
    }

    /** Who tells what was found. */
    abstract SeedListener teller(CommandLine command, DatabaseUrl url);
}
