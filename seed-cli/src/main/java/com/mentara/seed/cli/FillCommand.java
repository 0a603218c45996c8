package com.mentara.seed.cli;

import com.mentara.seed.engine.Seeder;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands that fill a database have in common. */
abstract class FillCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private SeedingOptions seeding = new SeedingOptions();

    @Mixin
    private ConsentOptions consent = new ConsentOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private DisplayOptions display = new DisplayOptions();

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
            reports.check();
            try (Target target = database.open()) {
                AuditText teller = new AuditText(spec.commandLine(), target.url(), verbose());
                return AuditingCommand.audit(target, seeding, reports.and(teller, target.url()))
                        .number();
            }
        }
        Interruption.workBegins();
        try (Target target = open()) {
            return fill(target).number();
        }
    }

    /** Whether SEED_AUDIT asks for a look instead. */
    final boolean onlyAudits() {
        return seeding.configuration().says("audit");
    }

    /** Whether every rule is to be told, and so to be asked. */
    private boolean wantsAll() {
        return verbose() || reports.any();
    }

    private boolean verbose() {
        return verbose || seeding.configuration().says("verbose");
    }

    /** Migrates where that is ours to do, fills and verifies. */
    final ExitCode fill(Target target) {
        Interruption.workBegins();
        Seeder seeder = seeder(target)
                .verifying(!skipVerify && !seeding.configuration().says("skip-verify"))
                .edition(wantsAll() ? null : Edition.current());
        if (display.quiet()) {
            migrate(target, seeder);
            Complaints complaints = new Complaints(spec.commandLine().getErr());
            return Verdict.of(
                    seeder.listener(reports.and(complaints, target.url())).run());
        }
        try (Screen screen = new Screen(display, target.url(), verbose())) {
            migrate(target, seeder).ifPresent(screen::migrated);
            screen.comparing(() -> !seeder.history().isEmpty());
            return Verdict.of(seeder.listener(reports.and(screen, target.url())).run());
        }
    }

    private Optional<MigrationResult> migrate(Target target, Seeder seeder) {
        return noMigrate ? Optional.empty() : Optional.of(new Migrator(target.url(), seeder::guard).migrate());
    }

    final CommandSpec spec() {
        return spec;
    }

    /** A seeder for a database, as the options say. */
    final Seeder seeder(Target target) {
        return seeding.seeder(target.source()).adopting(adopting);
    }

    /** Opens the database, if the reports can be written and the user consents to have it written to. */
    final Target open() {
        reports.check();
        return database.open(consent::check);
    }
}
