import org.jspecify.annotations.NullMarked;

/** The SPI: what an enricher is written against. */
@NullMarked
module com.mentara.seed.api {
    requires transitive org.jooq;
    requires static transitive org.jspecify;

    exports com.mentara.seed.api;
}
