package com.example.garden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/writing-an-enricher.md shows is what is compiled and run here, line by line. */
class GuideTest {

    private static final Path PAGE = Path.of("../docs/writing-an-enricher.md");
    private static final List<Path> SOURCES = List.of(
            Path.of("src/test/java/com/example/garden"),
            Path.of("src/test/resources/com/example/garden"),
            Path.of("src/test/garden"));
    private static final String FENCE = "```";
    private static final String SHELL = "console";

    /** A piece of code on the page: what the fence says it is, and its lines without their indentation. */
    private record Block(String language, String lines) {}

    @Test
    void everyBlockIsPartOfASource() throws IOException {
        List<String> sources = sources();
        List<Block> blocks = blocks();
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(10);
        for (Block block : blocks) {
            if (!block.language().equals(SHELL)) {
                assertThat(sources).as(block.lines()).anyMatch(source -> source.contains(block.lines()));
            }
        }
    }

    @Test
    void filesThatThePageNamesAreThere() throws IOException {
        List<String> links = Stream.of(Files.readString(PAGE).split("]\\(", -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf(')')))
                .filter(link -> !link.startsWith("http") && !link.startsWith("#"))
                .toList();
        assertThat(links).isNotEmpty().allMatch(link -> Files.exists(PAGE.resolveSibling(link)));
    }

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        String language = null;
        for (String line : Files.readAllLines(PAGE)) {
            if (!line.strip().startsWith(FENCE)) {
                lines.append(line.strip()).append('\n');
            } else if (language == null) {
                language = line.strip().substring(FENCE.length());
                lines = new StringBuilder("\n");
            } else {
                blocks.add(new Block(language, lines.toString()));
                language = null;
            }
        }
        return blocks;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path directory : SOURCES) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.filter(Files::isRegularFile)
                        .map(GuideTest::withoutIndentation)
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private static String withoutIndentation(Path file) {
        try {
            StringBuilder lines = new StringBuilder("\n");
            Files.readAllLines(file).forEach(line -> lines.append(line.strip()).append('\n'));
            return lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
