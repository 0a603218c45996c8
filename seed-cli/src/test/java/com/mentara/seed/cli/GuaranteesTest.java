package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of guarantees names tests that exist, and a test for every guarantee. */
class GuaranteesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern GUARANTEE = Pattern.compile("(?m)^\\| [A-Z]\\d \\|.*$");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)`");

    @Test
    void everyGuaranteeNamesATestThatExists() throws IOException {
        Set<String> existing = testClasses();
        Matcher guarantee = GUARANTEE.matcher(Files.readString(ROOT.resolve(Path.of("docs", "guarantees.md"))));
        int found = 0;
        while (guarantee.find()) {
            found++;
            Set<String> named = NAMED.matcher(guarantee.group())
                    .results()
                    .map(name -> name.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).as(guarantee.group()).isNotEmpty().isSubsetOf(existing);
        }
        assertThat(found).isGreaterThan(25);
    }

    /** What stands in the tests' folders of all modules, and the contract that every enricher's test implements. */
    private static Set<String> testClasses() throws IOException {
        Set<String> classes = new TreeSet<>(Set.of("EnricherContract"));
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path tests : modules.map(module -> module.resolve(Path.of("src", "test", "java")))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(tests)) {
                    files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith("Test.java") || name.endsWith("IT.java"))
                            .forEach(name -> classes.add(name.substring(0, name.length() - ".java".length())));
                }
            }
        }
        return classes;
    }
}
