package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.cli.plugin.BrokenEnrichers;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that cannot be used are named with their class, and with their JAR as far as Java knows it, all at once. */
class BrokenPluginTest {

    private final InProcess seed = new InProcess();

    @TempDir
    private Path directory = Path.of("");

    @Test
    void whatCannotBeUsedIsNamedBeforeAnyDatabaseIsAsked() throws IOException {
        List<Class<?>> broken = List.of(
                BrokenEnrichers.Throwing.class,
                BrokenEnrichers.Nameless.class,
                BrokenEnrichers.Namesake.class,
                BrokenEnrichers.Ruleless.class,
                BrokenEnrichers.NoEnricher.class);
        int code = runWith(broken, "--url", "postgresql://localhost:1/nowhere", "plan");

        assertThat(code).isEqualTo(ExitCode.UNWORKABLE.number());
        assertThat(seed.err().lines())
                .anyMatch(line -> line.matches(".*Throwing.* \\(file:.*Throwing\\.jar\\).*: no luck today"))
                .anyMatch(line -> line.matches(".*Nameless of file:.*Nameless\\.jar has the name ' '.*"))
                .anyMatch(line -> line.matches(
                        ".*Namesake of file:.*Namesake\\.jar has the same name as .*\\.PostsEnricher\\..*"))
                .anyMatch(line -> line.matches(".*Ruleless of file:.*Ruleless\\.jar cannot describe itself: .*Null.*"))
                .anyMatch(line -> line.matches(".*An enricher cannot be loaded: .*NoEnricher.*"));
    }

    @Test
    void aClassThatIsMissingIsNamed() throws IOException {
        PluginJar.announce(directory, "com.example.Absent");
        assertThat(runWith(List.of(), "plan")).isEqualTo(ExitCode.UNWORKABLE.number());
        assertThat(seed.err()).contains("An enricher cannot be loaded: ", "com.example.Absent");
    }

    /** Runs the command in a JVM's state in which all JARs of the directory are on the class path. */
    private int runWith(List<Class<?>> plugins, String... arguments) throws IOException {
        for (Class<?> plugin : plugins) {
            PluginJar.write(directory, plugin);
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (Plugins loader = new Plugins(jars(), before)) {
            thread.setContextClassLoader(loader);
            return seed.run(arguments);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private List<URL> jars() throws IOException {
        List<URL> jars = new ArrayList<>();
        try (var files = java.nio.file.Files.newDirectoryStream(directory, "*.jar")) {
            for (Path jar : files) {
                jars.add(jar.toUri().toURL());
            }
        }
        return jars;
    }

    /** Takes plugins from their JARs, though the tests' own class path has them, too. */
    private static final class Plugins extends URLClassLoader {

        Plugins(List<URL> jars, ClassLoader parent) {
            super(jars.toArray(URL[]::new), parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(BrokenEnrichers.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
