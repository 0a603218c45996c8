package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
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

    @Mixin
    private ConsentOptions consent = new ConsentOptions();

    @Option(
            names = "--adopt",
            description = "Allows this run to add to a database that people filled and no run has seen yet.")
    private boolean adopting;

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
        if (onlyAudits()) {
            try (Target target = database.open()) {
                AuditText teller = new AuditText(spec.commandLine().getOut(), target.url(), verbose());
                return AuditingCommand.audit(target, seeding, teller).number();
            }
        }
        try (Target target = open()) {
            return fill(target).number();
        }
    }

    /** Whether SEED_AUDIT asks for a look instead. */
    final boolean onlyAudits() {
        return seeding.configuration().says("audit");
    }

    private boolean verbose() {
        return verbose || seeding.configuration().says("verbose");
    }

    /** Migrates where that is ours to do, fills and verifies. */
    final ExitCode fill(Target target) {
        Seeder seeder = seeder(target);
        Screen screen = new Screen(spec.commandLine().getOut(), target.url(), verbose());
        if (!noMigrate) {
            screen.migrated(new Migrator(target.url(), seeder::guard).migrate());
        }
        SeedReport report = seeder.verifying(
                        !skipVerify && !seeding.configuration().says("skip-verify"))
                .listener(screen)
                .run();
        return Verdict.of(report);
    }

    final CommandSpec spec() {
        return spec;
    }

    /** A seeder for a database, as the options say. */
    final Seeder seeder(Target target) {
        return seeding.seeder(target.source()).adopting(adopting);
    }

    /** Opens the database, if the user consents to have it written to. */
    final Target open() {
        return database.open(consent::check);
    }
}
