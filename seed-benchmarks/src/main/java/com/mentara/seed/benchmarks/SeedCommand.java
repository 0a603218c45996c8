package com.mentara.seed.benchmarks;

import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One process of the command: gaps, rows, checks and the start of the Java machine included.
 *
 * @param clients how many clients there shall be; a tenth as many therapists
 * @param jobs over how many connections
 */
record SeedCommand(int clients, int jobs) implements Contender {

    private static final Path LAUNCHER = Path.of("seed").toAbsolutePath();

    @Override
    public String name() {
        return "seed --jobs " + jobs;
    }

    @Override
    public long patience() {
        return Long.MAX_VALUE;
    }

    @Override
    public void load(TestDatabase empty) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                LAUNCHER.toString(),
                "--no-migrate",
                "--as-of=2026-01-01",
                "--jobs=" + jobs,
                "--min=database.clients=" + clients,
                "--min=database.therapists=" + Math.max(10, clients / 10)));
        ProcessBuilder program = new ProcessBuilder(command);
        program.environment().put("DATABASE_URL", empty.jdbcUrl());
        Commands.run(program);
    }
}
