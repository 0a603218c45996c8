package com.mentara.seed.cli;

import com.mentara.seed.engine.CleanReport;
import com.mentara.seed.engine.Seeder;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code seed clean}. */
@Command(
        name = "clean",
        description = {
            "Deletes the rows that the seeder made, and nothing that people made.",
            "Asks before, unless --yes is given. Refuses where a row of theirs refers to one of ours."
        },
        footer = {"", "Example: seed clean --yes"})
final class CleanCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private ConsentOptions consent = new ConsentOptions();

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Target target = database.open(consent::check)) {
            confirmation.ask("Delete all seeded rows in " + target.url());
            CleanReport report = Seeder.on(target.source()).clean();
            PrintWriter out = spec.commandLine().getOut();
            report.rows()
                    .forEach((table, rows) -> out.printf(Locale.ROOT, "  %-30s -%s%n", table, Sentences.number(rows)));
            out.printf(
                    "%s (%s)%n",
                    report.deleted() == 0
                            ? "There were no seeded rows."
                            : "Deleted " + Sentences.count(report.deleted(), "seeded row") + ".",
                    Sentences.seconds(report.duration()));
            return ExitCode.SATISFIED.number();
        }
    }
}
