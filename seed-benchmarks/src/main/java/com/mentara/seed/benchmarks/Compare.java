package com.mentara.seed.benchmarks;

import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the command against other ways to fill the same empty tables of the same server: whole processes, interleaved rounds.
 *
 * <p>Fails where a ratio is above its bar.
 */
public final class Compare {

    private static final Path BARS = Path.of("seed-benchmarks", "bars.properties");

    private Compare() {}

    /** Runs in the root of the project. */
    public static void main(String[] arguments) throws Exception {
        Options<Size> options =
                Options.of(arguments, Size::of, List.of(Size.ROWS_2K, Size.ROWS_21K, Size.ROWS_210K, Size.ROWS_1M));
        Bars bars = new Bars(BARS);
        List<Comparison> comparisons = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (Size size : options.sizes()) {
            Comparison comparison = compare(size, options.rounds());
            comparison.print(System.out);
            comparisons.add(comparison);
            broken.addAll(bars.brokenBy(comparison));
        }
        JsonFile.write(options.json(), comparisons, Comparison::write);
        broken.forEach(System.err::println);
        if (!broken.isEmpty()) {
            System.err.println(
                    "Slower than " + BARS + " allows. See what changed; a bar that moves is named in the change.");
            System.exit(1);
        }
    }

    private static Comparison compare(Size size, int rounds) throws Exception {
        Path files = Files.createTempDirectory("seed-compare");
        try (TestDatabase filled = TestDatabase.of(Migrations.scripts())) {
            Usage.of(Connecting.to(filled, new SeedCommand(size, 2).program()));
            Rows rows = Rows.export(filled, files);
            Likeness likeness = Likeness.of(filled, rows, files);
            Comparison comparison = new Comparison(size, rows.number());
            List<Contender> contenders = List.of(
                    new PsqlCopy(rows),
                    new SeedCommand(size, 1),
                    new SeedCommand(size, 2),
                    new JdbcInserts(rows, 500),
                    new JdbcInserts(rows, 1),
                    new Datafaker(likeness),
                    new DrizzleSeed(likeness));
            for (int round = 0; round < rounds; round++) {
                for (Contender contender : contenders) {
                    measure(contender, rows.number(), comparison);
                }
            }
            return comparison;
        } finally {
            delete(files);
        }
    }

    private static void measure(Contender contender, long rows, Comparison comparison)
            throws IOException, InterruptedException {
        if (comparison.misses(contender.name())) {
            return;
        }
        if (rows > contender.patience()) {
            comparison.miss(contender.name(), "not tried with so many rows");
            return;
        }
        try (TestDatabase empty = TestDatabase.of(Migrations.scripts())) {
            contender.prepare(empty);
            empty.execute("checkpoint");
            comparison.add(contender.name(), Usage.of(Connecting.to(empty, contender.program())));
        } catch (IllegalStateException e) {
            comparison.miss(contender.name(), String.valueOf(e.getMessage()));
        }
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
