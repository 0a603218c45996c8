package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which files a command writes its report to. */
final class ReportOptions {

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Writes a report: a page (.html), the gaps (.csv) or everything for programs (.json). Repeatable.")
    private List<Path> files = List.of();

    /**
     * Makes sure that all files can be written.
     *
     * @throws CommandException where one cannot
     */
    void check() {
        files.forEach(ReportFile::check);
    }

    /** Whether there are any. */
    boolean any() {
        return !files.isEmpty();
    }

    /** A listener that also writes the reports. */
    SeedListener and(SeedListener listener, DatabaseUrl url) {
        List<SeedListener> all = new ArrayList<>(List.of(listener));
        files.forEach(file -> all.add(ReportFile.of(file, url)));
        return all.size() == 1 ? listener : new Listeners(all);
    }
}
