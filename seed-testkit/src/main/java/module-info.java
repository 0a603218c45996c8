import org.jspecify.annotations.NullMarked;

/** The test that proves an enricher, and the database that it runs on. */
@NullMarked
module com.mentara.seed.testkit {
    requires transitive com.mentara.seed.api;
    requires transitive com.mentara.seed.engine;
    requires transitive java.sql;
    requires transitive org.junit.jupiter.api;
    requires embedded.postgres;
    // The embedded server needs these two, and as an automatic module cannot say so.
    requires org.apache.commons.compress;
    requires org.tukaani.xz;
    requires org.postgresql.jdbc;
    // The driver's data source can be bound to a name.
    requires java.naming;

    uses com.mentara.seed.api.Enricher;

    exports com.mentara.seed.testkit;
}
