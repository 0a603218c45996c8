package com.mentara.seed.benchmarks;

import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the command against other ways to get the very same rows into the same empty tables, on the same server: medians of
 * interleaved rounds, as ratios to psql's {@code \copy}.
 *
 * <p>Arguments: how many clients there shall be, once or more often; 60, 300 and 3,000 unless given.
 */
public final class Compare {

    private static final int ROUNDS = 3;

    private Compare() {}

    /** Runs in the root of the project. */
    public static void main(String[] arguments) throws Exception {
        List<String> sizes = arguments.length == 0 ? List.of("60", "300", "3000") : List.of(arguments);
        for (String size : sizes) {
            compare(Integer.parseInt(size));
        }
    }

    private static void compare(int clients) throws Exception {
        Path files = Files.createTempDirectory("seed-compare");
        try {
            Rows rows = rows(clients, files);
            System.out.printf(Locale.ROOT, "%n%,d rows (%,d clients)%n", rows.number(), clients);
            print(measured(
                    List.of(
                            new PsqlCopy(rows),
                            new SeedCommand(clients, 1),
                            new SeedCommand(clients, 2),
                            new JdbcInserts(rows, 500),
                            new JdbcInserts(rows, 1)),
                    rows));
        } finally {
            delete(files);
        }
    }

    private static Rows rows(int clients, Path files) throws Exception {
        try (TestDatabase filled = empty()) {
            new SeedCommand(clients, 2).load(filled);
            return Rows.export(filled, files);
        }
    }

    private static TestDatabase empty() {
        return TestDatabase.of(Migrations.scripts());
    }

    private static Map<String, List<Double>> measured(List<Contender> contenders, Rows rows) throws Exception {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Contender contender : contenders) {
                if (rows.number() > contender.patience()) {
                    continue;
                }
                try (TestDatabase database = empty()) {
                    long start = System.nanoTime();
                    contender.load(database);
                    seconds.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                            .add((System.nanoTime() - start) / 1e9);
                }
            }
        }
        return seconds;
    }

    private static void print(Map<String, List<Double>> seconds) {
        double copy = median(seconds.values().iterator().next());
        seconds.forEach((name, times) -> System.out.printf(
                Locale.ROOT, "  %-26s %7.2f s  %5.2f x%n", name, median(times), median(times) / copy));
    }

    private static double median(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray()[times.size() / 2];
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
