package com.mentara.seed.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM of its own that uses the embedded server until it is ended or killed. */
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts it and waits until it has the server. */
    static OtherProcess using(SeedHome home) throws IOException {
        String classPath = Stream.of(
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""),
                        Path.of("target", "classes").toString(),
                        Path.of("target", "test-classes").toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        OtherProcess.class.getName(),
                        home.root().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new OtherProcess(process);
    }

    /** What it says when it has the server: {@code true} if it started it. */
    boolean startedServer() throws IOException {
        return Boolean.parseBoolean(output.readLine());
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Lets it close its server and end. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    /** The other side: uses the server of a home until its input ends. */
    public static void main(String[] arguments) throws IOException {
        try (EmbeddedServer server = EmbeddedServer.start(new SeedHome(Path.of(arguments[0])));
                InputStreamReader input = new InputStreamReader(System.in, StandardCharsets.UTF_8)) {
            System.out.println(server.startedNow());
            while (input.read() >= 0) {
                // Until the end.
            }
        }
    }
}
