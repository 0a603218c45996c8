package com.mentara.seed.cli;

import com.mentara.seed.engine.Spelling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is configured beside the options, which count more: variables of the environment, then a file.
 *
 * <p>The key {@code skip-verify} of the file is the variable {@code SEED_SKIP_VERIFY}; the minimum {@code client.posts} is {@code
 * SEED_MIN_CLIENT_POSTS}.
 */
final class Configuration {

    private static final Path FOUND_BY_ITSELF = Path.of("seed.yaml");
    private static final String PREFIX = "SEED_";
    private static final String MINIMUM = "SEED_MIN_";

    /** What only variables say: to the launcher, to the embedded server, for one run. */
    private static final List<String> ONLY_VARIABLES =
            List.of("audit", "force", "home", "java-options", "plugins", "url");

    private final Map<String, String> environment;
    private final Map<String, ConfiguredValue> values;
    private final Map<String, ConfiguredValue> minimums;

    private Configuration(
            Map<String, String> environment,
            Map<String, ConfiguredValue> values,
            Map<String, ConfiguredValue> minimums) {
        this.environment = environment;
        this.values = values;
        this.minimums = minimums;
    }

    /**
     * Reads the configuration.
     *
     * @param named the file; null for {@code seed.yaml} in the working directory, where there is one
     * @throws CommandException where the file cannot be read or understood, or a variable is mistyped
     */
    static Configuration load(@Nullable Path named, Map<String, String> environment) {
        environment.keySet().stream()
                .filter(variable -> variable.startsWith(PREFIX) && !variable.startsWith(MINIMUM))
                .sorted()
                .forEach(Configuration::checkSpelling);
        if (named == null && !Files.exists(FOUND_BY_ITSELF)) {
            return new Configuration(environment, Map.of(), Map.of());
        }
        ConfigurationFile file = ConfigurationFile.read(named == null ? FOUND_BY_ITSELF : named);
        return new Configuration(environment, file.values(), file.minimums());
    }

    /** A mistyped SEED_AUDIT would write; a variable like none of ours is somebody else's. */
    private static void checkSpelling(String variable) {
        List<String> known = Stream.concat(ConfigurationFile.KEYS.stream(), ONLY_VARIABLES.stream())
                .map(key -> variable(PREFIX, key).substring(PREFIX.length()))
                .toList();
        String name = variable.substring(PREFIX.length());
        if (!known.contains(name)) {
            Spelling.mistyped(name, known).ifPresent(meant -> {
                throw new CommandException(
                        ExitCode.USAGE,
                        "The variable %s means nothing here. Did you mean %s? Correct it, or unset it."
                                .formatted(variable, PREFIX + meant));
            });
        }
    }

    /** The value of a key; null where none is configured. */
    @Nullable
    ConfiguredValue value(String key) {
        String variable = variable(PREFIX, key);
        String value = environment.getOrDefault(variable, "").strip();
        return value.isEmpty() ? values.get(key) : new ConfiguredValue(value, variable);
    }

    /** Whether the value of a key is yes. */
    boolean says(String key) {
        ConfiguredValue value = value(key);
        return value != null && value.yes();
    }

    /**
     * The minimums by key.
     *
     * @param keys all keys that there are; asked only where a variable sets one
     * @throws CommandException where a variable sets one that does not exist
     */
    Map<String, ConfiguredValue> minimums(Supplier<Collection<String>> keys) {
        Map<String, String> given = new TreeMap<>();
        environment.forEach((variable, value) -> {
            if (variable.startsWith(MINIMUM) && !value.isBlank()) {
                given.put(variable, value.strip());
            }
        });
        Map<String, ConfiguredValue> all = new LinkedHashMap<>(minimums);
        if (!given.isEmpty()) {
            Map<String, String> known = new HashMap<>();
            keys.get().forEach(key -> known.put(variable(MINIMUM, key), key));
            given.forEach((variable, value) -> all.put(key(variable, known), new ConfiguredValue(value, variable)));
        }
        return all;
    }

    private static String key(String variable, Map<String, String> known) {
        String key = known.get(variable);
        if (key == null) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "The variable %s sets no minimum that there is.%s `seed minimums` shows all."
                            .formatted(variable, Spelling.suggestion(variable, known.keySet())));
        }
        return key;
    }

    private static String variable(String prefix, String key) {
        return prefix + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
