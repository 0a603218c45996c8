package com.mentara.seed.cli;

import com.mentara.seed.engine.Explanation;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.engine.Spelling;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code seed explain}. */
@Command(
        name = "explain",
        description = {
            "Explains an enricher: its rules, minimums and SQL, and what comes back of deleted rows.",
            "The example row is one of the database; writes nothing."
        },
        footer = {"", "Example: seed explain posts"})
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private SeedingOptions seeding = new SeedingOptions();

    @Parameters(paramLabel = "ENRICHER", description = "Its name, as `seed plan` shows it.")
    private String name = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Explanation explanation = named(seeding.seeder().explain());
        try (Target target = database.open()) {
            Seeder seeder = seeding.seeder(target.source()).only(List.of(name));
            PrintWriter out = spec.commandLine().getOut();
            new ReferenceEntry(explanation, seeder.examples(), false).print(out);
            out.flush();
            return ExitCode.SATISFIED.number();
        }
    }

    private Explanation named(List<Explanation> all) {
        List<String> names = all.stream().map(each -> each.step().name()).toList();
        int index = names.indexOf(name);
        if (index < 0) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "No enricher is named '%s'. There are: %s.%s"
                            .formatted(name, String.join(", ", names), Spelling.suggestion(name, names)));
        }
        return all.get(index);
    }
}
