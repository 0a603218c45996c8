package com.mentara.seed.benchmarks;

import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times the command as its users wait for it: whole processes of the launcher, medium profile, the server up.
 *
 * <p>Prints medians of interleaved rounds, and ratios to {@code seed --version}, which is the start of the JVM alone.
 */
public final class WholeProcess {

    private static final int ROUNDS = 5;
    private static final Path LAUNCHER = Path.of("seed").toAbsolutePath();

    private final List<Duration> starts = new ArrayList<>();
    private final List<Duration> firstRuns = new ArrayList<>();
    private final List<Duration> reRuns = new ArrayList<>();
    private final List<Duration> audits = new ArrayList<>();

    private WholeProcess() {}

    /** Runs in the root of the project. */
    public static void main(String[] arguments) throws Exception {
        WholeProcess benchmark = new WholeProcess();
        benchmark.round();
        benchmark.forget();
        for (int round = 0; round < ROUNDS; round++) {
            benchmark.round();
        }
        benchmark.print();
    }

    private void round() throws IOException, InterruptedException {
        try (TestDatabase database = TestDatabase.create()) {
            starts.add(time(database, "--version"));
            firstRuns.add(time(database, "run"));
            reRuns.add(time(database, "run"));
            audits.add(time(database, "audit"));
        }
    }

    /** The first round warms the disk's cache and lets the launcher build and keep what it needs. */
    private void forget() {
        List.of(starts, firstRuns, reRuns, audits).forEach(List::clear);
    }

    private static Duration time(TestDatabase database, String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(LAUNCHER.toString(), command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DATABASE_URL", database.jdbcUrl());
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        if (code != 0) {
            throw new IllegalStateException("`seed " + command + "` ended with " + code + ".");
        }
        return duration;
    }

    private void print() {
        print("seed --version", starts);
        print("first run, medium", firstRuns);
        print("re-run, satisfied", reRuns);
        print("audit, satisfied", audits);
    }

    private void print(String what, List<Duration> times) {
        double seconds = median(times);
        System.out.printf(Locale.ROOT, "%-18s %6.2f s  %5.1f x%n", what, seconds, seconds / median(starts));
    }

    private static double median(List<Duration> times) {
        return times.stream().mapToDouble(time -> time.toNanos() / 1e9).sorted().toArray()[times.size() / 2];
    }
}
