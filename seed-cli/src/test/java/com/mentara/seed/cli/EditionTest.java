package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every change of the code, and no other, makes another edition. */
class EditionTest {

    @TempDir
    private Path directory = Path.of("");

    private static String edition(Path... jars) {
        return Objects.requireNonNull(Edition.of(classPath(jars)));
    }

    private static String classPath(Path... jars) {
        return Arrays.stream(jars).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Path jar(String name, String content) throws IOException {
        Path jar = directory.resolve(name);
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : List.of("A.class", "B.class")) {
                JarEntry written = new JarEntry(entry);
                written.setTime(0);
                out.putNextEntry(written);
                out.write((entry + content).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }

    @Test
    void orderAndPlaceMakeNoDifference() throws IOException {
        String here = edition(jar("one/a.jar", "5"), jar("one/b.jar", "5"));
        assertThat(edition(jar("two/b.jar", "5"), jar("two/a.jar", "5"))).isEqualTo(here);
    }

    @Test
    void anotherJarMakesAnother() throws IOException {
        Path own = jar("own.jar", "5");
        assertThat(edition(own, jar("plugin.jar", "5"))).isNotEqualTo(edition(own));
    }

    /** As where a minimum has become another one, and the build sets all times to the same. */
    @ParameterizedTest
    @ValueSource(strings = {"7", "55"})
    void otherContentMakesAnother(String content) throws IOException {
        String before = edition(jar("own.jar", "5"));
        assertThat(edition(jar("own.jar", content))).isNotEqualTo(before);
    }

    @Test
    void classesInADirectoryMayChangeUnnoticed() throws IOException {
        assertThat(Edition.of(classPath(jar("own.jar", "5"), directory))).isNull();
    }

    @Test
    void aDirectoryWithoutPluginsMakesNoDifference() throws IOException {
        Path own = jar("own.jar", "5");
        assertThat(edition(own, directory.resolve("plugins").resolve("*"))).isEqualTo(edition(own));
    }
}
