package com.mentara.seed.cli;

import com.mentara.seed.schema.Migrations;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The migrations that the seeder brings, found without Flyway, which takes half a second to load. */
final class MigrationScripts {
    private static final String DIRECTORY = Migrations.LOCATION.substring("classpath:".length()) + "/";
    private static final Pattern SCRIPT = Pattern.compile(".*/(?<name>V(?<version>\\d+)__\\w+\\.sql)");

    private MigrationScripts() {}

    /** The names of the scripts in the order of their versions; at least one. */
    static List<String> names() {
        SortedMap<Integer, String> byVersion = new TreeMap<>();
        for (String path : paths()) {
            Matcher script = SCRIPT.matcher(path);
            if (script.matches()) {
                byVersion.put(Integer.valueOf(script.group("version")), script.group("name"));
            }
        }
        return List.copyOf(byVersion.values());
    }

    private static List<String> paths() {
        URL directory = Objects.requireNonNull(Migrations.class.getClassLoader().getResource(DIRECTORY), DIRECTORY);
        try {
            if (directory.openConnection() instanceof JarURLConnection connection) {
                return connection.getJarFile().stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.startsWith(DIRECTORY))
                        .toList();
            }
            try (Stream<Path> files = Files.list(Path.of(URI.create(directory.toString())))) {
                return files.map(Path::toString).toList();
            }
        } catch (IOException unreadable) {
            throw new CommandException(
                    ExitCode.DEFECT, "The migrations cannot be read from " + directory + ".", unreadable);
        }
    }
}
