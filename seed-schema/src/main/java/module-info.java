import org.jspecify.annotations.NullMarked;

/** Mentara's tables: migrations and generated jOOQ classes. */
@NullMarked
module com.mentara.seed.schema {
    requires transitive org.jooq;
    requires static org.jspecify;

    exports com.mentara.seed.schema;
    exports com.mentara.seed.schema.enums;
    exports com.mentara.seed.schema.tables;
    exports com.mentara.seed.schema.tables.records;
}
