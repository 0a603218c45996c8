package com.mentara.seed.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Packs an enricher as somebody else would. */
final class PluginJar {

    private PluginJar() {}

    /** Writes a JAR with the enricher and its announcement into a directory. */
    static void write(Path directory, Class<?> enricher) throws IOException {
        String entry = enricher.getName().replace('.', '/') + ".class";
        Path jar = directory.resolve(enricher.getSimpleName() + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream code = Objects.requireNonNull(enricher.getResourceAsStream("/" + entry))) {
            out.putNextEntry(new JarEntry(entry));
            code.transferTo(out);
            announce(out, enricher.getName());
        }
    }

    /** Writes a JAR with an announcement, and without the class that it announces, into a directory. */
    static void announce(Path directory, String enricher) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(directory.resolve("announcement.jar")))) {
            announce(out, enricher);
        }
    }

    private static void announce(JarOutputStream out, String enricher) throws IOException {
        out.putNextEntry(new JarEntry("META-INF/services/com.mentara.seed.api.Enricher"));
        out.write(enricher.getBytes(StandardCharsets.UTF_8));
    }
}
