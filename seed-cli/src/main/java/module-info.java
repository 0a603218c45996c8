import org.jspecify.annotations.NullMarked;

/** The command seed; the only module that knows Flyway and the embedded server. */
@NullMarked
module com.mentara.seed.cli {
    requires com.mentara.seed.engine;
    requires com.mentara.seed.schema;
    requires flyway.core;
    requires info.picocli;
    requires java.logging;
    requires java.management;
    requires java.naming;
    requires java.sql;
    requires org.apache.commons.compress;
    requires static org.checkerframework.checker.qual;
    requires static org.jspecify;
    requires org.postgresql.jdbc;
    requires org.slf4j;
    requires org.snakeyaml.engine;
    requires org.tukaani.xz;
    requires tools.jackson.core;

    opens com.mentara.seed.cli to
            info.picocli;
}
