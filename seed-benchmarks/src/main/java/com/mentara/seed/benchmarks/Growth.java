package com.mentara.seed.benchmarks;

import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Fills databases of growing size with little memory: what ten times the rows cost, and what a run takes that finds nothing
 * missing, beside counting the tables.
 */
public final class Growth {

    /** What the Java machine gets; the variable of the launcher that says so. */
    private static final String HEAP = "-Xmx256m";

    private static final String JAVA_OPTIONS = "SEED_JAVA_OPTIONS";

    /** From here on time is the rows' and not that of starting. */
    private static final long LARGE = 3_000_000;

    private Growth() {}

    /** Runs in the root of the project. */
    public static void main(String[] arguments) throws Exception {
        Options<Size> options = Options.of(arguments, Size::of, List.of(Size.ROWS_100K, Size.ROWS_1M));
        // The first run lets the launcher build and keep what it needs.
        Measured.of(Size.ROWS_2K, 1);
        List<Measured> all = new ArrayList<>();
        for (Size size : options.sizes()) {
            Measured measured = Measured.of(size, options.rounds());
            measured.print(all.isEmpty() ? null : all.get(all.size() - 1));
            all.add(measured);
        }
        JsonFile.write(options.json(), all, Measured::write);
    }

    /** What one size took. */
    private record Measured(Size size, long rows, Usage fill, Map<ReRun, Usage> reRuns, Usage count) {

        static Measured of(Size size, int number) throws IOException, InterruptedException {
            try (TestDatabase database = TestDatabase.of(Migrations.scripts())) {
                Usage fill = seed(size, database);
                Map<ReRun, List<Usage>> rounds = new EnumMap<>(ReRun.class);
                List<Usage> counts = new ArrayList<>();
                for (int round = 0; round < number; round++) {
                    counts.add(count(database));
                    for (ReRun reRun : ReRun.values()) {
                        database.execute(reRun.before());
                        rounds.computeIfAbsent(reRun, each -> new ArrayList<>()).add(seed(size, database));
                    }
                }
                long rows = database.counts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                Map<ReRun, Usage> reRuns = new EnumMap<>(ReRun.class);
                rounds.forEach((reRun, usages) -> reRuns.put(reRun, Medians.of(usages)));
                return new Measured(size, rows, fill, reRuns, Medians.of(counts));
            }
        }

        private static Usage seed(Size size, TestDatabase database) throws IOException, InterruptedException {
            ProcessBuilder program = Connecting.to(database, new SeedCommand(size, 1).program());
            program.environment().put(JAVA_OPTIONS, HEAP);
            return Usage.of(program);
        }

        private static Usage count(TestDatabase database) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(PsqlCopy.psql());
            for (String table : database.counts().keySet()) {
                command.add("-c");
                command.add("select count(*) from \"" + table + "\"");
            }
            return Usage.of(Connecting.to(database, new ProcessBuilder(command)));
        }

        void print(@Nullable Measured before) {
            System.out.printf(Locale.ROOT, "%n%s: %,d rows with %s%n", size, rows, HEAP);
            System.out.printf(Locale.ROOT, "  fill    %8.2f s %6d MB%n", fill.seconds(), fill.megabytes());
            System.out.printf(Locale.ROOT, "  counting%8.2f s%n", count.seconds());
            reRuns.forEach((reRun, usage) -> System.out.printf(
                    Locale.ROOT, "          %8.2f s %6d MB  %s%n", usage.seconds(), usage.megabytes(), reRun));
            if (before != null) {
                double times = (fill.seconds() / before.fill.seconds()) / (rows / (double) before.rows) * 10;
                new Target("ten times the rows, times the time", 11).judge(times);
            }
            if (rows >= LARGE) {
                reRuns.forEach((reRun, usage) -> {
                    new Target(reRun + ", seconds", 2).judge(usage.seconds());
                    new Target(reRun + ", times counting", 3).judge(usage.seconds() / count.seconds());
                });
            }
        }

        void write(JsonGenerator json) {
            json.writeStringProperty("size", size.toString());
            json.writeNumberProperty("rows", rows);
            json.writeNumberProperty("fill", fill.seconds());
            json.writeNumberProperty("megabytes", fill.megabytes());
            reRuns.forEach((reRun, usage) -> json.writeNumberProperty(reRun.name(), usage.seconds()));
            json.writeNumberProperty("counting", count.seconds());
        }
    }
}
