package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** No command shows the password of its database, whether it works or fails. */
class PasswordCanaryTest {

    private static final String CANARY = "canary-6e1f";

    private final InProcess seed = new InProcess();

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
