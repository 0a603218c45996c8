package com.mentara.seed.benchmarks;

import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times the command as its users wait for it: whole processes of the launcher, medium profile, the server up.
 *
 * <p>Prints medians of interleaved rounds, ratios to {@code seed --version}, which is the start of the JVM alone, and whether
 * targets are met. Fails where the limits that users were promised are not.
 */
public final class WholeProcess {

    private static final int ROUNDS = 5;
    private static final String START = "seed --version";
    private static final String FIRST_RUN = "first run, medium";
    private static final String AUDIT = "audit, satisfied";

    private final Map<String, List<Usage>> rounds = new LinkedHashMap<>();

    private WholeProcess() {}

    /** Runs in the root of the project. */
    public static void main(String[] arguments) throws Exception {
        WholeProcess benchmark = new WholeProcess();
        benchmark.round();
        // The first round warms the disk's cache and lets the launcher build and keep what it needs.
        benchmark.rounds.clear();
        for (int round = 0; round < ROUNDS; round++) {
            benchmark.round();
        }
        benchmark.print();
        if (!benchmark.keepsPromises()) {
            System.exit(1);
        }
    }

    private void round() throws IOException, InterruptedException {
        try (TestDatabase database = TestDatabase.create()) {
            time(START, database, "--version");
            time(FIRST_RUN, database, "run");
            for (ReRun reRun : ReRun.values()) {
                database.execute(reRun.before());
                time(reRun.toString(), database, "run");
            }
            time(AUDIT, database, "audit");
        }
    }

    private void time(String what, TestDatabase database, String command) throws IOException, InterruptedException {
        Usage usage = Usage.of(Connecting.to(database, SeedCommand.run(command)));
        rounds.computeIfAbsent(what, name -> new ArrayList<>()).add(usage);
    }

    private void print() {
        for (String what : rounds.keySet()) {
            System.out.printf(
                    Locale.ROOT, "%-36s %6.2f s  %5.1f x%n", what, seconds(what), seconds(what) / seconds(START));
        }
        System.out.println();
        new Target("first run on a quiet machine, seconds", 1).judge(seconds(FIRST_RUN));
        for (ReRun reRun : ReRun.values()) {
            new Target(reRun + ", seconds", 0.5).judge(seconds(reRun.toString()));
        }
    }

    private boolean keepsPromises() {
        boolean first = new Target("first run of the seed documents, seconds", 30).judge(seconds(FIRST_RUN));
        boolean second =
                new Target("re-run of the seed documents, seconds", 2).judge(seconds(ReRun.CHANGED.toString()));
        return first && second;
    }

    private double seconds(String what) {
        return Medians.of(rounds.getOrDefault(what, List.of())).seconds();
    }
}
