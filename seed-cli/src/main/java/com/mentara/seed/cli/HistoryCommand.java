package com.mentara.seed.cli;

import com.mentara.seed.engine.PastRun;
import com.mentara.seed.engine.Seeder;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code seed history}. */
@Command(
        name = "history",
        description = "Shows the runs that ended in this database; writes nothing.",
        footer = {"", "Example: seed history --output json"})
final class HistoryCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Output output = Output.TEXT;

    @Option(
            names = {"-v", "--verbose"},
            description = "Shows how many rows each enricher added, too.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Target target = database.open()) {
            List<PastRun> runs = Seeder.on(target.source()).history();
            PrintWriter out = spec.commandLine().getOut();
            if (output == Output.JSON) {
                HistoryJson.write(runs, out);
            } else {
                text(runs, out);
            }
            return ExitCode.SATISFIED.number();
        }
    }

    private void text(List<PastRun> runs, PrintWriter out) {
        if (runs.isEmpty()) {
            out.println("No run has ended in this database yet.");
        }
        for (PastRun run : runs) {
            out.printf(
                    Locale.ROOT,
                    "%s  %-12s as of %s, profile %s, seed %d, engine %s%s%n",
                    run.ended().toString().replace('T', ' '),
                    "+" + Sentences.number(run.added()),
                    run.asOf().toLocalDate(),
                    run.profile(),
                    run.seed(),
                    run.engine(),
                    run.adopted() ? ", adopted" : "");
            if (verbose) {
                enrichers(run, out);
            }
        }
    }

    private static void enrichers(PastRun run, PrintWriter out) {
        run.rows().forEach((enricher, rows) -> {
            if (rows > 0) {
                out.printf(Locale.ROOT, "    %-22s +%s%n", enricher, Sentences.number(rows));
            }
        });
    }
}
