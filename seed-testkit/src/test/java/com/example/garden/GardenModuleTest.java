package com.example.garden;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example as a module of its own, built as its author would build it, and found in the built JAR. */
class GardenModuleTest {

    private static final Path SOURCES = Path.of("src/test/java/com/example/garden");
    private static final Path MODULE = Path.of("src/test/garden");
    private static final String SERVICES = "META-INF/services/com.mentara.seed.api.Enricher";

    @TempDir
    Path directory;

    @Test
    void theModuleIsFoundAndFillsItsTables() throws IOException {
        ModuleLayer layer = layerWith(module());
        GardenModuleTest.class.getModule().addUses(Enricher.class);
        List<Enricher> found = ServiceLoader.load(layer, Enricher.class).stream()
                .filter(provider -> provider.type().getModule().getLayer() == layer)
                .map(ServiceLoader.Provider::get)
                .toList();
        assertThat(found).extracting(Enricher::name).containsExactly("plantings");

        try (TestDatabase database =
                TestDatabase.of(List.of(requireNonNull(GardenModuleTest.class.getResource("garden.sql"))))) {
            SeedReport report =
                    Seeder.on(database.dataSource()).enrichers(found).run();
            assertThat(report.satisfied()).isTrue();
            assertThat(database.counts()).containsEntry("planting", 9L).containsEntry("watering", 45L);
        }
    }

    @Test
    void theClassPathAnnouncesWhatTheModuleProvides() throws IOException {
        Set<String> provided = Set.copyOf(ModuleFinder.of(module())
                .find("com.example.garden")
                .orElseThrow()
                .descriptor()
                .provides()
                .iterator()
                .next()
                .providers());
        assertThat(Files.readAllLines(MODULE.resolve(SERVICES))).hasSameElementsAs(provided);
    }

    private static ModuleLayer layerWith(Path module) {
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(module), ModuleFinder.of(), Set.of("com.example.garden"));
        return ModuleLayer.boot().defineModulesWithOneLoader(configuration, GardenModuleTest.class.getClassLoader());
    }

    /** Compiles the sources that are no tests, and puts the resources beside them. */
    private Path module() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "-Xlint:all,-exports",
                "-Werror",
                "-d",
                directory.toString(),
                MODULE.resolve("module-info.java").toString()));
        try (Stream<Path> sources = Files.list(SOURCES)) {
            sources.map(Path::toString)
                    .filter(source -> !source.endsWith("Test.java"))
                    .sorted()
                    .forEach(arguments::add);
        }
        int errors = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        assertThat(errors).isZero();
        copy(Path.of("src/test/resources/com/example/garden/garden.txt"), "com/example/garden/garden.txt");
        copy(MODULE.resolve(SERVICES), SERVICES);
        return directory;
    }

    private void copy(Path file, String name) throws IOException {
        Path target = directory.resolve(name);
        Files.createDirectories(requireNonNull(target.getParent()));
        Files.copy(file, target);
    }
}
