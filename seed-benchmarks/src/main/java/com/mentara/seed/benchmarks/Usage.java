package com.mentara.seed.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * What one process took.
 *
 * @param seconds from its start to its end
 * @param megabytes the most memory that it had at once; 0 where the system does not tell
 */
record Usage(double seconds, long megabytes) {

    private static final int LOOK_MILLISECONDS = 20;

    /**
     * Runs a program whose output does not matter.
     *
     * @throws IllegalStateException where it fails
     */
    static Usage of(ProcessBuilder program) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = program.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long peak = 0;
        do {
            peak = Math.max(peak, megabytes(process.pid()));
        } while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(program.command().get(0) + " ended with " + process.exitValue() + ".");
        }
        return new Usage(seconds, peak);
    }

    private static long megabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(fact -> fact.startsWith("VmHWM:"))
                    .mapToLong(fact -> Long.parseLong(fact.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) { // it has ended, or there is no such file here
            return 0;
        }
    }
}
