package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the report of a run to a file, in the form that the file's name says. */
final class ReportFile implements SeedListener {

    private final Path file;
    private final DatabaseUrl url;
    private final Timeline timeline = new Timeline();
    private @Nullable Plan plan;

    private ReportFile(Path file, DatabaseUrl url) {
        this.file = file;
        this.url = url;
    }

    static ReportFile of(Path file, DatabaseUrl url) {
        return new ReportFile(file, url);
    }

    /**
     * Makes sure that a file can be written, before anything is done.
     *
     * @throws CommandException where its name has another ending, or its directory is not there
     */
    static void check(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json") && !name.endsWith(".csv") && !name.endsWith(".html")) {
            throw new CommandException(
                    ExitCode.USAGE, "The report '%s' must end in .json, .csv or .html.".formatted(file));
        }
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null
                || !Files.isDirectory(directory)
                || !Files.isWritable(directory)
                || Files.isDirectory(file)) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "The report '%s' cannot be written there. Name a file in a directory that is there and yours."
                            .formatted(file));
        }
    }

    @Override
    public void started(Plan started) {
        plan = started;
        timeline.started(started);
    }

    @Override
    public void enricherStarted(Plan.Step step) {
        timeline.enricherStarted(step);
    }

    @Override
    public void enricherFinished(Plan.Step step, EnricherReport report) {
        timeline.enricherFinished(step, report);
    }

    @Override
    public void finished(SeedReport report) {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".json")) {
                new ReportJson(out, url).finished(report);
            } else if (name.endsWith(".csv")) {
                CsvReport.write(report, out);
            } else if (plan != null) {
                out.print(new HtmlReport(report, plan, timeline, url).page());
            }
            if (out.checkError()) {
                throw new IOException("the disk may be full");
            }
        } catch (IOException failure) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "The report '%s' cannot be written: %s.".formatted(file, failure.getMessage()),
                    failure);
        }
    }
}
