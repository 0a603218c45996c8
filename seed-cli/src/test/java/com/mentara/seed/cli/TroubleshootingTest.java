package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide to trouble explains every message that the command can end with. */
class TroubleshootingTest {

    private static final Path GUIDE = Path.of("..", "docs", "troubleshooting.md");

    /** Where the code makes a message: an exception, or a problem that becomes a part of one. */
    private static final Pattern SITE = Pattern.compile(
            "(?:new (?:CommandException|SeedException|RuleFailure|TypeConversionException)\\(|InvalidDatabaseUrl\\.(?:because|perhapsUnencoded)\\("
                    + "|(?:unusable|refused|wrong|problems\\.add)\\(|return server )"
                    + "((?:[^;\"]|\"(?:[^\"\\\\]|\\\\.)*\")*);");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Texts that are joined, whether by a plus or by the line's end. */
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

    private static final int LONG_ENOUGH_TO_FIND = 10;

    @Test
    void everyMessageIsExplained() throws IOException {
        String guide = plain(Files.readString(GUIDE));
        List<String> unexplained = new ArrayList<>();
        int found = 0;
        for (Path source : sources()) {
            Matcher site = SITE.matcher(Files.readString(source));
            while (site.find()) {
                Optional<String> words = words(site.group(1));
                if (words.isPresent()) {
                    found++;
                    if (!guide.contains(plain(words.get()))) {
                        unexplained.add(source.getFileName() + ": " + words.get());
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(60);
        assertThat(unexplained)
                .as("Explain these messages in docs/troubleshooting.md: what they say, the cause and the cure.")
                .isEmpty();
    }

    /** The longest words of a message that are always the same. */
    private static Optional<String> words(String statement) {
        Matcher literals = LITERAL.matcher(JOINED.matcher(statement).replaceAll(""));
        return literals.results()
                .flatMap(literal -> Stream.of(literal.group(1).split("%(?:,)?[sd]|\\\\n")))
                .map(String::strip)
                .filter(words -> words.length() >= LONG_ENOUGH_TO_FIND)
                .max(Comparator.comparingInt(String::length));
    }

    private static String plain(String text) {
        return text.replace("\\", "")
                .replaceAll("[`'*.,:;]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("seed-cli", "seed-engine")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }
}
