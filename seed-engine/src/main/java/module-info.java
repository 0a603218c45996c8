import org.jspecify.annotations.NullMarked;

/** Discovers, orders, audits, fills, verifies and reports; knows no table of Mentara. */
@NullMarked
module com.mentara.seed.engine {
    requires transitive com.mentara.seed.api;
    requires transitive java.sql;
    requires static jakarta.xml.bind;
    requires static org.checkerframework.checker.qual;
    requires com.dynatrace.hash4j;
    requires com.google.common;
    requires org.apache.commons.text;
    requires org.postgresql.jdbc;
    requires org.slf4j;

    exports com.mentara.seed.engine;

    uses com.mentara.seed.api.Enricher;
}
