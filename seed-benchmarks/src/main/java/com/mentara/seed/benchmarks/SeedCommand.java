package com.mentara.seed.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command: finds gaps, makes rows, checks laws and verifies.
 *
 * @param size how much it shall make
 * @param jobs over how many connections
 */
record SeedCommand(Size size, int jobs) implements Contender {

    private static final Path LAUNCHER = Path.of("seed").toAbsolutePath();

    @Override
    public String name() {
        return jobs == 1 ? "seed" : "seed-jobs-" + jobs;
    }

    @Override
    public ProcessBuilder program() {
        List<String> options = new ArrayList<>(List.of("--no-migrate", "--as-of=2026-01-01", "--jobs=" + jobs));
        options.addAll(size.options());
        return run(options.toArray(String[]::new));
    }

    /** The launcher with some arguments. */
    static ProcessBuilder run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
