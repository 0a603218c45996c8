package com.mentara.seed.testkit;

import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedException;
import com.mentara.seed.engine.SeedListener;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** A JVM of its own that fills a library, says so after each chunk, and ends by itself or is killed. */
final class OtherRun {

    private static final String CHUNK = "chunk";

    private final Process process;
    private final BufferedReader output;

    private OtherRun(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static OtherRun start(TestDatabase database) throws IOException {
        String classPath = Stream.of(System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        OtherRun.class.getName(),
                        database.jdbcUrl())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new OtherRun(process);
    }

    /** Waits until so many chunks are written, and ends it as {@code kill -9} does. */
    void killAfter(int chunks) throws IOException {
        for (int i = 0; i < chunks; i++) {
            if (!CHUNK.equals(output.readLine())) {
                throw new IllegalStateException("It ended before chunk " + chunks + ".");
            }
        }
        process.destroyForcibly();
    }

    /** Waits for its end: how many rows it added, or why it did not run. */
    String outcome() throws IOException {
        return output.lines().filter(line -> !line.equals(CHUNK)).collect(Collectors.joining());
    }

    /** The other side. */
    public static void main(String[] arguments) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(arguments[0]);
        SeedListener telling = new SeedListener() {
            @Override
            public void written(Plan.Step step, String rule, long rows) {
                System.out.println(CHUNK);
            }
        };
        try {
            System.out.println(
                    Library.seeder(source).chunk(1).listener(telling).run().added());
        } catch (SeedException e) {
            System.out.println(e.code());
        }
    }
}
