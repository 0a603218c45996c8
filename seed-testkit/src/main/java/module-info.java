import org.jspecify.annotations.NullMarked;

/** The test that proves an enricher, and the database that it runs on. */
@NullMarked
module com.mentara.seed.testkit {
    requires transitive com.mentara.seed.api;
    requires transitive com.mentara.seed.engine;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
}
