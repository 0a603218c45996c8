package com.mentara.seed.cli;

import com.mentara.seed.engine.Example;
import com.mentara.seed.engine.Explanation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code seed docs}. */
@Command(
        name = "docs",
        description = {
            "Writes the reference of all enrichers, plugins included, in Markdown.",
            "The example rows are those of the database, which is not written to."
        },
        footer = {"", "Example: seed docs --output enricher-reference.md"})
final class DocsCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private PlanOptions selection = new PlanOptions();

    @Option(names = "--output", paramLabel = "FILE", description = "Writes to a file, which is replaced.")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String text = reference();
        if (output == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } else {
            write(output, text);
        }
        return ExitCode.SATISFIED.number();
    }

    private String reference() {
        List<Explanation> explanations = selection.seeder().explain();
        try (Target target = database.open()) {
            List<Example> examples = selection.seeder(target.source()).examples();
            StringWriter text = new StringWriter();
            PrintWriter out = new PrintWriter(text);
            new Reference(explanations, examples).print(out);
            out.flush();
            return text.toString();
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, "The file " + file + " cannot be written.", e);
        }
    }
}
