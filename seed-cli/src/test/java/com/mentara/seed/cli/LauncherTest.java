package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script {@code seed} in a project where Java and Maven only tell how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path SCRIPT = Path.of("..", "seed");

    private Path root;
    private Path javaHome;

    /** What a run of the script came to. */
    private record Run(int status, String out, String err) {}

    @BeforeEach
    void makeProject(@TempDir Path directory) throws IOException {
        root = Files.createDirectory(directory.toRealPath().resolve("a project"));
        Files.copy(SCRIPT, root.resolve("seed"));
        Files.createFile(root.resolve("pom.xml"));
        write(root.resolve("mvnw"), "echo \"built $*\" >> calls; mkdir -p seed-cli/target/dist/lib");
        Files.createDirectories(root.resolve("seed-cli/src/main/java"));
        Files.createFile(root.resolve("seed-cli/pom.xml"));
        javaHome = makeJava("17.0.1");
    }

    @Test
    void buildsOnceThenRuns() throws Exception {
        Run first = seed("audit");
        Run second = seed("audit");

        assertThat(first.err()).isEqualTo("Building the seeder (first start only, about a minute) ...\n");
        assertThat(first.out()).contains("com.mentara.seed.cli.Main\naudit\n");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void buildsAgainWhenASourceHasChanged() throws Exception {
        seed();
        touchLater(Files.createFile(root.resolve("seed-cli/src/main/java/New.java")));

        assertThat(seed().err()).isEqualTo("Building the seeder again, as its sources have changed ...\n");
        assertThat(builds()).hasSize(2);
    }

    @Test
    void buildsAgainWhenADescriptionHasChanged() throws Exception {
        seed();
        touchLater(root.resolve("pom.xml"));
        seed();

        assertThat(builds()).hasSize(2);
    }

    @Test
    void severalAtOnceBuildOnce() throws Exception {
        write(root.resolve("mvnw"), "echo built >> calls; sleep 1; mkdir -p seed-cli/target/dist/lib");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(start(Map.of(), root, root.resolve("seed").toString()));
        }
        for (Process each : processes) {
            assertThat(each.waitFor()).isZero();
        }

        assertThat(builds()).hasSize(1);
    }

    @Test
    void theLockOfAKilledBuildIsIgnored() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createSymbolicLink(
                Files.createDirectory(root.resolve("target")).resolve("build.lock"),
                Path.of(Long.toString(gone.pid())));

        assertThat(seed().status()).isZero();
    }

    @Test
    void aFailedBuildShowsItsLog() throws Exception {
        write(root.resolve("mvnw"), "echo It does not compile.; exit 1");

        Run run = seed();

        assertThat(run.status()).isEqualTo(ExitCode.DEFECT.number());
        assertThat(run.err())
                .contains("It does not compile.")
                .contains("The seeder could not be built. The whole log is " + root.resolve("target/build.log"));
        assertThat(run.out()).isEmpty();
        write(root.resolve("mvnw"), "mkdir -p seed-cli/target/dist/lib");
        assertThat(seed().status()).isZero();
    }

    @Test
    void runsFromAnyDirectoryAndThroughLinks() throws Exception {
        Path bin = Files.createDirectory(root.resolveSibling("bin"));
        Files.createSymbolicLink(bin.resolve("target"), root.resolve("seed"));
        Path link = Files.createSymbolicLink(bin.resolve("link to seed"), Path.of("target"));

        Run run = run(Map.of(), bin, link.toString(), "audit");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(root.resolve("seed-cli/target/dist/lib") + "/*");
    }

    @Test
    void argumentsArriveAsTheyWere() throws Exception {
        assertThat(seed("--min", "client.posts=7", "a b", "", "*", "$HOME", "\"'\\")
                        .out())
                .contains("\n--min\nclient.posts=7\na b\n\n*\n$HOME\n\"'\\\n");
    }

    @Test
    void theExitCodeArrives() throws Exception {
        seed();
        write(java(javaHome), "exit 75");

        assertThat(seed().status()).isEqualTo(75);
    }

    @Test
    void thePasswordIsNotAmongTheArguments() throws Exception {
        String url = "postgresql://me:canary@h/my shop";

        for (Run run : List.of(seed("run", "--url", url, "--yes"), seed("run", "--url=" + url, "--yes"))) {
            assertThat(run.out()).contains("run\n--yes\n").contains("SEED_URL=" + url + "\n");
            assertThat(run.out().replace("SEED_URL=" + url, "")).doesNotContain("canary");
        }
        assertThat(seed("run", "--url").err()).isEqualTo("The option --url needs a value.\n");
    }

    @Test
    void pluginsGoToTheClassPath() throws Exception {
        Path plugins = Files.createDirectory(root.resolve("my plugins"));

        assertThat(seed("--plugins", plugins.toString(), "plan").out()).contains("lib/*:" + plugins + "/*\n");
        assertThat(seed("--plugins=" + plugins).out()).contains("lib/*:" + plugins + "/*\n");
        assertThat(run(Map.of("SEED_PLUGINS", plugins.toString()), root, script())
                        .out())
                .contains("lib/*:" + plugins + "/*\n");
        assertThat(seed().out()).contains("lib/*\n");
        Files.createDirectory(root.resolve("plugins"));
        assertThat(seed().out()).contains("lib/*:" + root.resolve("plugins") + "/*\n");
        assertThat(seed("--plugins", "/nowhere").err())
                .isEqualTo("There is no directory /nowhere to take plugins from.\n");
    }

    @Test
    void theArchiveIsMadeOnceAndThenUsed() throws Exception {
        write(
                java(javaHome),
                "case \"$*\" in *dump*) echo all >archive ;; *Dump*) env >seen; cp seen \"$HOME/../../environment\" ;; esac\n"
                        + "printf '%s\\n' \"$@\"");
        Map<String, String> theUsers = Map.of("DATABASE_URL", "postgresql://h/precious", "SEED_PROFILE", "heavy");

        Run first = run(theUsers, root, script());

        Path archive = root.resolve("seed-cli/target/dist/classes-17.0.1.jsa");
        assertThat(archive).hasContent("all");
        assertThat(root.resolve("environment"))
                .content()
                .doesNotContain("precious")
                .doesNotContain("heavy");
        assertThat(root.resolve("target/rehearsal")).doesNotExist();
        assertThat(first.out())
                .contains("-XX:SharedArchiveFile=" + archive + "\n")
                .doesNotContain("dump");
        Files.delete(root.resolve("environment"));
        assertThat(seed().out()).contains("-XX:SharedArchiveFile=" + archive + "\n");
        assertThat(root.resolve("environment")).doesNotExist();
    }

    @Test
    void theSecondCompilerIsForManyRows() throws Exception {
        String quick = "-XX:TieredStopAtLevel=1\n";

        assertThat(seed("--scale", "400").out()).doesNotContain(quick);
        assertThat(seed("run", "--min=database.clients=15000").out()).doesNotContain(quick);
        assertThat(seed("--scale=40", "--as-of", "2026-01-01").out()).contains(quick);
        assertThat(seed("--min", "database.clients=999").out()).contains(quick);
    }

    @Test
    void itWorksWithoutAnArchive() throws Exception {
        write(java(javaHome), "case \"$*\" in *Dump*) exit 1 ;; esac; printf '%s\\n' \"$@\"");

        Run run = seed();

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("com.mentara.seed.cli.Main").doesNotContain("SharedArchiveFile");
    }

    @Test
    void javaMayBeOnThePathAlone() throws Exception {
        String path = javaHome.resolve("bin") + ":" + System.getenv("PATH");

        assertThat(run(Map.of("JAVA_HOME", "", "PATH", path), root, script()).status())
                .isZero();
    }

    @Test
    void anOldOrMissingJavaIsSaid() throws Exception {
        Path old = makeJava("11.0.2");
        Path older = makeJava("1.8.0_402");

        assertThat(withJavaHome(old))
                .isEqualTo("The seeder needs Java 17 or newer, but " + java(old)
                        + " is '11.0.2'. Install it, or set JAVA_HOME.\n");
        assertThat(withJavaHome(older)).contains("is '1.8.0_402'");
        assertThat(withJavaHome(root)).contains("where no bin/java is");
    }

    @Test
    void aJavaWithoutReleaseFileIsAskedItself() throws Exception {
        Files.delete(javaHome.resolve("release"));
        write(java(javaHome), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

        assertThat(seed().err()).contains("is '11.0.2'");
    }

    @Test
    void buildingNeedsACompiler() throws Exception {
        Files.delete(javaHome.resolve("bin/javac"));

        assertThat(seed().err())
                .isEqualTo("Building the seeder needs a JDK; " + javaHome + " has no compiler. Set JAVA_HOME.\n");
    }

    private String withJavaHome(Path home) throws Exception {
        Run run = run(Map.of("JAVA_HOME", home.toString()), root, script());
        assertThat(run.status()).isEqualTo(ExitCode.USAGE.number());
        return run.err();
    }

    private Run seed(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script()));
        command.addAll(List.of(arguments));
        return run(Map.of(), root, command.toArray(String[]::new));
    }

    private String script() {
        return root.resolve("seed").toString();
    }

    private Run run(Map<String, String> environment, Path directory, String... command) throws Exception {
        Process process = start(environment, directory, command);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private Process start(Map<String, String> environment, Path directory, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(root.resolve("calls"));
    }

    /** A Java that prints its arguments, one a line, and the URL from its environment. */
    private Path makeJava(String version) throws IOException {
        Path home = Files.createDirectory(root.resolveSibling("java " + version));
        Path bin = Files.createDirectory(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_RUNTIME_VERSION=\"9\"\nJAVA_VERSION=\"" + version + "\"\n");
        write(bin.resolve("javac"), "exit 1");
        write(java(home), "printf '%s\\n' \"$@\" \"SEED_URL=${SEED_URL-}\"");
        return home;
    }

    private static Path java(Path home) {
        return home.resolve("bin/java");
    }

    private static void write(Path script, String commands) throws IOException {
        Files.writeString(script, "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void touchLater(Path file) throws IOException {
        FileTime built = Files.getLastModifiedTime(root.resolve("seed-cli/target/dist/built"));
        Files.setLastModifiedTime(file, FileTime.from(built.toInstant().plus(Duration.ofSeconds(1))));
    }
}
