package com.mentara.seed.cli;

import com.mentara.seed.engine.Fingerprint;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code seed fingerprint}. */
@Command(
        name = "fingerprint",
        description = {
            "Prints a digest of all seeded rows; writes nothing.",
            "Two databases that hold the same seeded rows have the same."
        },
        footer = {"", "Example: seed fingerprint --verbose"})
final class FingerprintCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private PlanOptions selection = new PlanOptions();

    @Option(
            names = {"-v", "--verbose"},
            description = "Shows the digest of each table, too.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Target target = database.open()) {
            Fingerprint fingerprint = selection.seeder(target.source()).fingerprint();
            PrintWriter out = spec.commandLine().getOut();
            out.println(fingerprint.digest());
            if (verbose) {
                fingerprint
                        .tables()
                        .forEach((table, part) -> out.printf(
                                "  %s  %-26s %s%n", part.digest(), table, Sentences.count(part.rows(), "row")));
            }
            out.flush();
            return ExitCode.SATISFIED.number();
        }
    }
}
