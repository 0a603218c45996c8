import org.jspecify.annotations.NullMarked;

/** Discovers, orders, audits, fills, verifies and reports; knows no table of Mentara. */
@NullMarked
module com.mentara.seed.engine {
    requires transitive com.mentara.seed.api;
    requires transitive java.sql;
    requires com.dynatrace.hash4j;
    requires com.google.common;
    requires org.slf4j;
}
