package com.mentara.seed.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Enricher;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** What the modules may know of each other, read from their byte code. */
class ArchitectureTest {

    private static final String ROOT = "com.mentara.seed.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPaths(
                    modules().map(module -> module.resolve("target/classes")).toList());

    /** The folders of all modules of the product that have classes. */
    private static Stream<Path> modules() {
        return Stream.of(Path.of("..").toAbsolutePath().normalize().toFile().listFiles())
                .map(java.io.File::toPath)
                .filter(folder -> folder.getFileName().toString().startsWith("seed-"))
                .filter(folder -> !folder.endsWith("seed-benchmarks"))
                .filter(folder -> Files.isDirectory(folder.resolve("target/classes")));
    }

    @Test
    void theClassesOfAllModulesWereSeen() {
        for (String module : List.of("api", "engine", "schema", "cli", "testkit")) {
            assertThat(in(ROOT + module)).as(module).isGreaterThan(5);
        }
        for (String module : List.of("messaging", "social", "system", "therapy")) {
            assertThat(in(ROOT + "enrichers." + module)).as(module).isGreaterThan(5);
        }
    }

    @Test
    void enrichersDescribeAndDoNothing() {
        holds(noClasses()
                .that()
                .resideInAPackage(ROOT + "enrichers..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.sql..")
                        .or(resideInAPackage("javax.sql.."))
                        .or(assignableTo(DSLContext.class))
                        .or(assignableTo(Random.class))
                        .or(assignableTo(RandomGenerator.class))
                        .or(assignableTo(ThreadLocalRandom.class))
                        .or(assignableTo(Clock.class))
                        .or(assignableTo(Thread.class))
                        .or(resideInAPackage("java.net.."))
                        .or(resideInAPackage("java.nio.file..")))
                .because("the engine opens connections, knows the time and draws"));
        holds(noClasses().that().resideInAPackage(ROOT + "enrichers..").should().callMethod(DSL.class, "using"));
    }

    @Test
    void onlyOnePlaceReadsAClockAndNobodyDrawsByChance() {
        for (Class<?> time : List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)) {
            holds(noClasses().that(readNoClock()).should().callMethod(time, "now"));
            holds(noClasses().that(readNoClock()).should().callMethod(time, "now", Clock.class));
            holds(noClasses().that(readNoClock()).should().callMethod(time, "now", ZoneId.class));
        }
        holds(noClasses().that(readNoClock()).should().callMethod(System.class, "currentTimeMillis"));
        holds(noClasses().that(isData()).should().callMethod(System.class, "nanoTime"));
        holds(noClasses().that(isData()).should().callMethod(UUID.class, "randomUUID"));
        holds(noClasses().that(isData()).should().callMethod(Math.class, "random"));
        holds(noClasses().that(isData()).should().callMethod(Locale.class, "getDefault"));
        holds(noClasses().that(isData()).should().callMethod(ZoneId.class, "systemDefault"));
        holds(noClasses().that(isData()).should().callMethod(TimeZone.class, "getDefault"));
    }

    @Test
    void theEngineKnowsNoTableOfMentara() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(ROOT + "engine..", ROOT + "api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "schema..", ROOT + "enrichers..", ROOT + "cli.."));
    }

    @Test
    void enrichersDoNotKnowTheEngine() {
        holds(noClasses()
                .that()
                .resideInAPackage(ROOT + "enrichers..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "engine..", ROOT + "cli..", ROOT + "testkit.."));
    }

    @Test
    void onlyTheCommandKnowsFlywayAndTheEmbeddedServer() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "cli..", ROOT + "testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.flywaydb..", "io.zonky..", "picocli.."));
    }

    @Test
    void theEngineKnowsTheDriverForCopyAlone() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "cli..", ROOT + "testkit..")
                .and()
                .doNotHaveSimpleName("CopyInserter")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.postgresql.."));
        holds(noClasses()
                .that()
                .resideInAPackage(ROOT + "testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flywaydb.."));
    }

    @Test
    void nobodyOpensAConnectionButTheDriver() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "testkit..", ROOT + "benchmarks..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.net.http..")
                        .or(assignableTo(HttpURLConnection.class))
                        .or(assignableTo(Socket.class))
                        .or(assignableTo(DatagramSocket.class))
                        .or(assignableTo(SocketChannel.class))));
    }

    @Test
    void modulesFormNoCycle() {
        holds(slices().matching(ROOT + "(*)..").should().beFreeOfCycles());
    }

    @Test
    void whatTheEngineShowsIsThis() {
        assertThat(shown(ROOT + "engine"))
                .containsExactly(
                        "CleanReport",
                        "EffectiveMinimum",
                        "Example",
                        "Explanation",
                        "Fingerprint",
                        "PastRun",
                        "Plan",
                        "SeedException",
                        "SeedListener",
                        "SeedReport",
                        "Seeder",
                        "Spelling");
    }

    @Test
    void enricherModulesShowNothingButTheirEnrichers() {
        holds(classes()
                .that()
                .resideInAPackage(ROOT + "enrichers..")
                .and(not(assignableTo(Enricher.class)))
                .should()
                .notBePublic());
    }

    @Test
    void theCommandShowsItsMainClassAlone() {
        assertThat(shown(ROOT + "cli")).containsExactly("Main");
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isData() {
        return resideInAPackage(ROOT + "api..").or(resideInAPackage(ROOT + "enrichers.."));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> readNoClock() {
        return not(com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName("Memory"))
                .and(not(com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName("AsOfConverter")));
    }

    private static SortedSet<String> shown(String packageName) {
        TreeSet<String> names = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (type.getPackageName().equals(packageName)
                    && type.isTopLevelClass()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)) {
                names.add(type.getSimpleName());
            }
        }
        return names;
    }

    private static long in(String packageName) {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith(packageName))
                .count();
    }

    private static void holds(ArchRule rule) {
        rule.check(CLASSES);
    }
}
