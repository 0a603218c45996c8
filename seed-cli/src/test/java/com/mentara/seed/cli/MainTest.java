package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine seed = Commands.all()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));

    @Test
    void tellsItsVersion() {
        assertThat(seed.execute("--version")).isZero();
        assertThat(out.toString()).startsWith("seed ").contains("Java " + Runtime.version());
    }

    @Test
    void everyCommandHelpsWithAnExampleAndTellsTheVersion() {
        List<String> commands = new ArrayList<>();
        collect(seed, "", commands);
        assertThat(commands).hasSizeGreaterThan(20).allSatisfy(command -> {
            assertThat(help(command, "--help"))
                    .startsWith("Usage: seed" + command)
                    .contains("Example", "--help");
            assertThat(help(command, "--version")).startsWith("seed ");
        });
        assertThat(help("", "--help")).contains("Exit codes:", "another run works on the database");
    }

    private String help(String command, String option) {
        out.getBuffer().setLength(0);
        assertThat(seed.execute((command + " " + option).strip().split(" "))).isZero();
        return out.toString();
    }

    private static void collect(CommandLine command, String path, List<String> found) {
        found.add(path);
        command.getSubcommands().forEach((name, sub) -> collect(sub, path + " " + name, found));
    }

    @Test
    void completesEveryCommandAndOption() {
        assertThat(seed.execute("completion")).isZero();
        assertThat(out.toString()).contains("complete -F", "clean", "--allow-host", "--report");
    }

    @Test
    void onlyWhatIsNamedIsSetUp() {
        assertThat(Commands.all().getSubcommands())
                .allSatisfy((name, command) -> assertThat(
                                Commands.named(name, "--quiet").getSubcommands())
                        .containsKey(name));
        assertThat(Commands.named("--profile", "light").getSubcommands()).isEmpty();
        assertThat(Commands.named("--help").getSubcommands())
                .hasSameSizeAs(Commands.all().getSubcommands());
    }

    @Test
    void aMistypedCommandIsFoundAmongAll() {
        CommandLine named = Commands.named("audti").setErr(new PrintWriter(err, true));
        assertThat(named.execute("audti")).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("'audti'").contains("audit");
    }

    @Test
    void whatWasPerhapsMeantIsSaid() {
        assertThat(seed.execute("--versoin")).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("'--versoin'").contains("--version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://me:canary@h/shop",
                "--ulr=postgresql://me:canary@h/shop",
                "jdbc:postgresql://h/shop?user=me&password=canary",
                "POSTGRES://me:a canary's@h/shop",
            })
    void aMistypedOptionDoesNotShowThePassword(String argument) {
        assertThat(seed.execute(argument)).isEqualTo(ExitCode.USAGE.number());
        assertThat(out.toString() + err).doesNotContain("canary").contains("<database URL>");
    }

    @Test
    void aForeseenFailureIsOneSentence() {
        CommandLine failing = failingWith(new CommandException(ExitCode.REFUSED, "No."));

        assertThat(failing.execute()).isEqualTo(3);
        assertThat(err.toString()).isEqualTo("No." + System.lineSeparator());
    }

    @Test
    void anUnforeseenFailureShowsItsPlaceButNoPassword() {
        CommandLine failing = failingWith(new IllegalStateException("postgresql://me:canary@h/shop"));

        assertThat(failing.execute()).isEqualTo(70);
        assertThat(err.toString())
                .contains("The seeder has a defect")
                .contains("IllegalStateException: <database URL>")
                .contains("at com.mentara.seed.cli")
                .doesNotContain("canary");
    }

    private CommandLine failingWith(RuntimeException failure) {
        return new CommandLine(new Failing(failure))
                .setExecutionExceptionHandler(new FailureHandler())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setErr(new PrintWriter(err, true));
    }

    /** A command that does nothing but fail. */
    @Command
    private record Failing(RuntimeException failure) implements Runnable {

        @Override
        public void run() {
            throw failure;
        }
    }
}
