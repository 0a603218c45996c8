package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
    @TempDir
    private Path directory;

    private Path jar;

    @BeforeEach
    void makeJar() {
        jar = directory.resolve("seed.jar");
        String classes = Path.of("target", "classes").toString();
        String testClasses = Path.of("target", "test-classes").toString();
        // Java archives no classes from directories.
        int status = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "-cf", jar.toString(), "-C", classes, ".", "-C", testClasses, ".");
        assertThat(status).isZero();
    }

    @Test
    void isWrittenWithoutAWordAndFits() throws Exception {
        Path archive = directory.resolve("classes.jsa");

        assertThat(run("-XX:+RecordDynamicDumpInfo", "-Dseed.archive=" + archive))
                .isEqualTo("0: done");

        assertThat(archive).isNotEmptyFile();
        assertThat(run("-Xshare:on", "-XX:SharedArchiveFile=" + archive)).isEqualTo("0: done");
    }

    @Test
    void whatCannotBeWrittenIsLeft() throws Exception {
        assertThat(run("-XX:+RecordDynamicDumpInfo", "-Dseed.archive=" + directory.resolve("nowhere/classes.jsa")))
                .isEqualTo("0: done");
        assertThat(run("-Dseed.archive=" + directory.resolve("classes.jsa"))).isEqualTo("0: done");
        assertThat(directory.resolve("classes.jsa")).doesNotExist();
    }

    private String run(String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Xlog:disable", "-cp", jar.toString(), Program.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + ": " + output.strip();
    }

    /** A program that does as the command does. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            System.out.println("done");
            ClassArchive.writeIfAskedFor();
            System.exit(0);
        }
    }
}
