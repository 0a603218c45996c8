package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** No command shows the password of its database, whether it works or fails. */
class PasswordCanaryTest {

    private static final String CANARY = "canary-6e1f";

    private final InProcess seed = new InProcess();

    @TempDir
    private Path reports = Path.of("");

    @Test
    void noReportSaysThePassword() throws IOException {
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("create role reporter superuser login password '" + CANARY + "'");
            List<String> arguments = new ArrayList<>(List.of("--profile=light", "--url=" + withCanary(database)));
            for (String ending : List.of("json", "csv", "html")) {
                arguments.add("--report=" + reports.resolve("run." + ending));
            }
            assertThat(seed.run(arguments.toArray(String[]::new)))
                    .as(seed.text())
                    .isZero();
            database.execute("reassign owned by reporter to current_user; drop owned by reporter; drop role reporter");
        }
        try (Stream<Path> written = Files.list(reports)) {
            assertThat(written)
                    .hasSize(3)
                    .allSatisfy(
                            report -> assertThat(report).content().isNotEmpty().doesNotContain(CANARY));
        }
    }

    @Test
    void noCommandSaysThePassword() {
        List<List<String>> commands = new ArrayList<>();
        collect(Commands.all(), List.of(), commands);
        assertThat(commands).hasSizeGreaterThan(6);
        try (TestDatabase database = TestDatabase.create()) {
            String works = database.jdbcUrl().replaceAll("&?password=[^&]*", "") + "&password=" + CANARY;
            String fails = "postgresql://me:" + CANARY + "@localhost:1/shop";
            for (List<String> command : commands) {
                for (String url : List.of(works, fails, fails + "?port=x")) {
                    List<String> arguments = new ArrayList<>(command);
                    arguments.add("--url=" + url);
                    seed.run(arguments.toArray(String[]::new));
                    assertThat(seed.text())
                            .as(String.join(" ", command))
                            .isNotEmpty()
                            .doesNotContain(CANARY);
                }
            }
        }
    }

    private static String withCanary(TestDatabase database) {
        return database.jdbcUrl().replaceAll("&?(user|password)=[^&]*", "") + "&user=reporter&password=" + CANARY;
    }

    /** All commands that work on a database, with what they need to do so without a question. */
    private static void collect(CommandLine command, List<String> path, List<List<String>> found) {
        CommandSpec spec = command.getCommandSpec();
        if (spec.findOption("--url") != null) {
            List<String> arguments = new ArrayList<>(path);
            spec.options().stream()
                    .filter(option -> option.longestName().equals("--yes"))
                    .forEach(option -> arguments.add("--yes"));
            spec.positionalParameters().stream().filter(ArgSpec::required).forEach(p -> arguments.add("posts"));
            found.add(arguments);
        }
        command.getSubcommands().forEach((name, sub) -> {
            List<String> deeper = new ArrayList<>(path);
            deeper.add(name);
            collect(sub, deeper, found);
        });
    }
}
