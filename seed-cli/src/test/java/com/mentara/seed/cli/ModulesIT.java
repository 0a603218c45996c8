package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Enricher;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packaged JARs, as modules. */
class ModulesIT {

    private static final Path LIBRARIES = Path.of("target", "dist", "lib");
    private static final String SERVICES = "META-INF/services/" + Enricher.class.getName();

    @Test
    void ourJarsAreRealModulesWithTheirNames() {
        Set<String> names = new TreeSet<>();
        for (ModuleReference module : ours()) {
            assertThat(module.descriptor().isAutomatic())
                    .as(module.descriptor().name())
                    .isFalse();
            names.add(module.descriptor().name());
        }
        assertThat(names)
                .contains(
                        "com.mentara.seed.api",
                        "com.mentara.seed.cli",
                        "com.mentara.seed.engine",
                        "com.mentara.seed.enrichers.messaging",
                        "com.mentara.seed.enrichers.social",
                        "com.mentara.seed.enrichers.system",
                        "com.mentara.seed.enrichers.therapy",
                        "com.mentara.seed.schema");
    }

    @Test
    void modulePathAndClassPathAnnounceTheSameEnrichers() throws IOException {
        int announced = 0;
        for (ModuleReference module : ours()) {
            Set<String> provided = new TreeSet<>();
            for (ModuleDescriptor.Provides provides : module.descriptor().provides()) {
                if (provides.service().equals(Enricher.class.getName())) {
                    provided.addAll(provides.providers());
                }
            }
            assertThat(services(module)).as(module.descriptor().name()).isEqualTo(provided);
            announced += provided.size();
        }
        assertThat(announced).isGreaterThanOrEqualTo(8);
    }

    @Test
    void enricherModulesExportNothing() {
        for (ModuleReference module : ours()) {
            if (module.descriptor().name().startsWith("com.mentara.seed.enrichers.")) {
                assertThat(module.descriptor().exports())
                        .as(module.descriptor().name())
                        .isEmpty();
            }
        }
    }

    @Test
    void thePlanIsTheSameOnTheModulePathAndOnTheClassPath() throws Exception {
        String onModulePath =
                plan("--module-path", LIBRARIES.toString(), "-m", "com.mentara.seed.cli/" + Main.class.getName());
        String onClassPath = plan("-cp", LIBRARIES.resolve("*").toString(), Main.class.getName());
        assertThat(onModulePath).isEqualTo(onClassPath).contains("memberships");
    }

    private static List<ModuleReference> ours() {
        return ModuleFinder.of(LIBRARIES).findAll().stream()
                .filter(module -> module.descriptor().name().startsWith("com.mentara.seed."))
                .toList();
    }

    private static Set<String> services(ModuleReference module) throws IOException {
        try (var reader = module.open();
                var file = reader.open(SERVICES).orElse(null)) {
            Set<String> services = new TreeSet<>();
            if (file != null) {
                new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(services::add);
            }
            return services;
        }
    }

    private static String plan(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dorg.jooq.no-logo=true");
        command.add("-Dorg.jooq.no-tips=true");
        command.addAll(List.of(options));
        command.add("plan");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
