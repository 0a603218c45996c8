import org.jspecify.annotations.NullMarked;

/** The command seed; the only module that knows Flyway and the embedded server. */
@NullMarked
module com.mentara.seed.cli {
    requires com.mentara.seed.engine;
    requires com.mentara.seed.schema;
    requires embedded.postgres;
    requires flyway.core;
    requires info.picocli;
    requires java.management;
    requires org.apache.commons.compress;
    requires org.slf4j;
    requires org.tukaani.xz;
}
