package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.testkit.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged command, as a script would call it.
 *
 * @param directory for what it prints, and where it looks for plugins
 */
record PackagedCommand(Path directory) {

    private static final Path LIBRARIES = Path.of("target", "dist", "lib");

    /** What a run of the command printed, both streams together, and its exit code. */
    record Outcome(int code, String text) {}

    Outcome on(TestDatabase database, String... arguments) throws IOException, InterruptedException {
        return run(database.jdbcUrl(), Map.of(), arguments);
    }

    Outcome run(String url, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(directory, "output", ".txt");
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("DATABASE_URL", url);
        Process process = start(variables, output, arguments);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    Process start(Map<String, String> environment, Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                LIBRARIES.resolve("*") + File.pathSeparator + directory.resolve("*"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of("DATABASE_URL", "SEED_URL", "PGHOST", "PGDATABASE"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Sends the signal of Ctrl-C. */
    static void interrupt(Process process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
