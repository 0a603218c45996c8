package com.mentara.seed.cli;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;

/** The command {@code seed} with those below it. */
final class Commands {

    private static final List<Class<?>> BELOW = List.of(
            RunCommand.class,
            AuditCommand.class,
            VerifyCommand.class,
            PlanCommand.class,
            MinimumsCommand.class,
            ExplainCommand.class,
            FingerprintCommand.class,
            DocsCommand.class,
            CleanCommand.class,
            ResetCommand.class,
            HistoryCommand.class,
            DbCommand.class,
            CompletionCommand.class);

    /** What tells of all commands. */
    private static final Set<String> TELLS_OF_ALL = Set.of("--help", "-h", name(CompletionCommand.class));

    /** What asks no enricher. */
    private static final Set<String> ASKS_NONE = Set.of(
            "--help",
            "-h",
            "--version",
            "-V",
            name(CompletionCommand.class),
            name(DbCommand.class),
            name(HistoryCommand.class));

    private Commands() {}

    /** Whether a command with these arguments asks enrichers what they are. */
    static boolean asksEnrichers(String... arguments) {
        return Collections.disjoint(List.of(arguments), ASKS_NONE);
    }

    /** With all commands. */
    static CommandLine all() {
        return with(BELOW);
    }

    /** With the commands that are named: setting up all takes longer than most of them run. */
    static CommandLine named(String... arguments) {
        List<String> words = List.of(arguments);
        if (!Collections.disjoint(words, TELLS_OF_ALL)) {
            return all();
        }
        CommandLine some = with(
                BELOW.stream().filter(command -> words.contains(name(command))).toList());
        // What was perhaps meant is one of all.
        return some.setParameterExceptionHandler((failure, given) ->
                all().setOut(some.getOut()).setErr(some.getErr()).execute(given));
    }

    private static CommandLine with(List<Class<?>> commands) {
        CommandLine seed = new CommandLine(new SeedCommand());
        commands.forEach(command -> seed.addSubcommand(name(command), command));
        return seed.setCaseInsensitiveEnumValuesAllowed(true)
                // Consent must not come from a file.
                .setExpandAtFiles(false)
                .setColorScheme(SeedCommand.colors(When.AUTO))
                .setParameterExceptionHandler(new UsageHandler())
                .setExecutionExceptionHandler(new FailureHandler());
    }

    /** The word for a command; its class is called after it. */
    static String name(Class<?> command) {
        return command.getSimpleName().replace("Command", "").toLowerCase(Locale.ROOT);
    }
}
