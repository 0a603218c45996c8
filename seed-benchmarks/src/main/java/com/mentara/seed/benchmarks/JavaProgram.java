package com.mentara.seed.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other programs of this module. */
final class JavaProgram {

    private JavaProgram() {}

    /** A process that runs a main class on a Java machine and a class path like these. */
    static ProcessBuilder of(Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command);
    }
}
