package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

    private static final List<String> KEYS = List.of("client.posts", "therapist.availability-days");

    @TempDir
    private Path directory;

    @Test
    void valuesKnowWhereTheyStand() throws IOException {
        Path file = file("""
                # What our tests need
                profile: light
                only: [posts, users]
                minimums:
                  client.posts: 7
                """);
        Configuration configuration = Configuration.load(file, Map.of());

        assertThat(configuration.value("profile")).isEqualTo(new ConfiguredValue("light", file + ":2"));
        assertThat(configuration.value("only"))
                .extracting(ConfiguredValue::names)
                .isEqualTo(List.of("posts", "users"));
        assertThat(configuration.minimums(() -> KEYS))
                .containsExactly(Map.entry("client.posts", new ConfiguredValue("7", file + ":5")));
        assertThat(configuration.value("jobs")).isNull();
    }

    @Test
    void variablesCountMoreThanTheFile() throws IOException {
        Path file = file("profile: light\nminimums: {client.posts: 7}");
        Configuration configuration = Configuration.load(
                file,
                Map.of(
                        "SEED_PROFILE", "heavy",
                        "SEED_MIN_CLIENT_POSTS", "9",
                        "SEED_MIN_THERAPIST_AVAILABILITY_DAYS", "2",
                        "SEED_SKIP_VERIFY", "Yes",
                        "SEED_JOBS", " "));

        assertThat(configuration.value("profile")).isEqualTo(new ConfiguredValue("heavy", "SEED_PROFILE"));
        assertThat(configuration.says("skip-verify")).isTrue();
        assertThat(configuration.says("verbose")).isFalse();
        assertThat(configuration.value("jobs")).isNull();
        assertThat(configuration.minimums(() -> KEYS))
                .containsEntry("client.posts", new ConfiguredValue("9", "SEED_MIN_CLIENT_POSTS"))
                .containsEntry(
                        "therapist.availability-days",
                        new ConfiguredValue("2", "SEED_MIN_THERAPIST_AVAILABILITY_DAYS"));
    }

    @Test
    void aVariableForNoMinimumIsSaidWithTheNearest() {
        Configuration configuration = Configuration.load(null, Map.of("SEED_MIN_CLIENT_POSTZ", "9"));
        assertThatThrownBy(() -> configuration.minimums(() -> KEYS))
                .isInstanceOfSatisfying(
                        CommandException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessageContaining("SEED_MIN_CLIENT_POSTZ")
                .hasMessageContaining("Did you mean 'SEED_MIN_CLIENT_POSTS'?");
    }

    @ParameterizedTest
    @CsvSource({"SEED_AUDT, SEED_AUDIT", "SEED_PORFILE, SEED_PROFILE", "SEED_SKIP_VERFIY, SEED_SKIP_VERIFY"})
    void aMistypedVariableIsSaidWithTheOneThatWasMeant(String variable, String meant) {
        assertThatThrownBy(() -> Configuration.load(null, Map.of(variable, "1")))
                .isInstanceOfSatisfying(
                        CommandException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessageContaining("The variable " + variable)
                .hasMessageContaining("Did you mean " + meant + "?");
    }

    @Test
    void othersVariablesAreLeftAlone() {
        Map<String, String> others =
                Map.of("SEED_SALT", "1", "SEED_ADMIN_EMAIL", "a@b", "SEED_FILE", "x", "SEED_HOME", "/x");
        assertThat(Configuration.load(null, others).value("scale")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "profil: light                          | :1:1: there is no key 'profil' | Did you mean 'profile'?",
                "url: postgresql://h/d                  | :1:1: 'url' is never taken     | --",
                "force: true                            | :1:1: 'force' is never taken   | --",
                "profile: light%nseed: 1%nprofile: heavy | :3:1: 'profile' stands in line 1 already | --",
                "profile: [light]                       | :1:10: one value is expected   | --",
                "profile: {a: b}                        | :1:10: one value is expected   | --",
                "profile:                               | a value is missing             | :1:9",
                "profile: !!java.net.URL light          | :1:10: values have no tags     | java.net.URL",
                "seed: &a 1%njobs: *a                   | :1:7: anchors and references   | --",
                "jobs: *a                               | :1:7                           | --",
                "only: [[posts]]                        | :1:8: one value is expected    | --",
                "minimums: 7                            | :1:11: minimums are lines      | --",
                "minimums: {client: {posts: 7}}         | :1:20: one value is expected   | --",
                "profile: light%n--- %nseed: 1          | :2:1: a configuration is one document | --",
                "- profile                              | :1:1: a configuration consists | --",
                "profile: \"light                       | this is no YAML                | :1:",
                "profile: light%n\tseed: 1              | this is no YAML                | :2:1",
            })
    void whatIsWrongIsSaidWithLineAndColumn(String text, String said, String also) throws IOException {
        Path file = file(text.replace("%n", "\n"));
        assertThatThrownBy(() -> Configuration.load(file, Map.of()))
                .isInstanceOfSatisfying(
                        CommandException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessageStartingWith(file + ":")
                .hasMessageContaining(said)
                .hasMessageContaining(also.equals("--") ? "" : also);
    }

    @Test
    void aHostileFileCostsNothing() throws IOException {
        Path laughs = file("a: &a [l,l]\nb: &b [*a,*a]\nc: &c [*b,*b]\n");
        Path deep = file("only: " + "[".repeat(200_000));
        Path large = file("#".repeat(2 << 20));
        Path binary = directory.resolve("binary.yaml");
        Files.write(binary, new byte[] {'a', ':', ' ', (byte) 0xC3, (byte) 0x28, 0, 1});
        for (Path file : List.of(laughs, deep, large, binary, directory, directory.resolve("absent"))) {
            assertThatThrownBy(() -> Configuration.load(file, Map.of()))
                    .as(file.toString())
                    .isInstanceOf(CommandException.class)
                    .hasMessageStartingWith(file + ":");
        }
    }

    @Test
    void anEmptyFileSaysNothing() throws IOException {
        for (String text : List.of("", "# Nothing yet\n", "---\n{}\n", "\uFEFFprofile: light")) {
            assertThat(Configuration.load(file(text), Map.of()).minimums(() -> KEYS))
                    .isEmpty();
        }
    }

    @Test
    void aValueThatMakesNoSenseIsSaidWithItsPlace() {
        ConfiguredValue value = new ConfiguredValue("mediun", "seed.yaml:3");
        assertThatThrownBy(value::profile)
                .hasMessage(
                        "seed.yaml:3: 'mediun' is no profile; there are light, medium, heavy. Did you mean 'medium'?");
        assertThatThrownBy(value::number).hasMessage("seed.yaml:3: 'mediun' is no whole number.");
        assertThatThrownBy(value::yes).hasMessage("seed.yaml:3: 'mediun' is neither true nor false.");
        assertThatThrownBy(value::date).hasMessageStartingWith("seed.yaml:3: ").hasMessageContaining("2026-01-31");
        assertThatThrownBy(new ConfiguredValue("4294967296", "SEED_JOBS")::number)
                .hasMessage("SEED_JOBS: '4294967296' is too large.");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "seed", ".yaml"), text);
    }
}
