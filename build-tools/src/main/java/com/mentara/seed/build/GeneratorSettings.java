package com.mentara.seed.build;

import java.nio.file.Path;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;

/** What jOOQ generates for Mentara's schema: tables, records, enums, keys and indexes, and paths to parents. */
final class GeneratorSettings {

    private GeneratorSettings() {}

    static Configuration of(String jdbcUrl, Path output) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(jdbcUrl))
                .withGenerator(new Generator()
                        .withStrategy(new Strategy().withName(SchemaNames.class.getName()))
                        .withDatabase(database())
                        .withGenerate(generate())
                        .withTarget(new Target()
                                .withPackageName("com.mentara.seed.schema")
                                .withDirectory(output.toString())));
    }

    private static Database database() {
        return new Database()
                .withName(UniqueIndexDatabase.class.getName())
                .withInputSchema("public")
                .withOutputSchemaToDefault(true)
                .withIncludeRoutines(false)
                .withExcludes("flyway_schema_history");
    }

    private static Generate generate() {
        return new Generate()
                .withGeneratedAnnotation(false)
                .withComments(false)
                .withJavadoc(false)
                .withFluentSetters(true)
                .withRenameMethodOverrides(false)
                .withWhereMethodOverrides(false)
                .withImplicitJoinPathsToMany(false)
                .withGlobalSchemaReferences(false)
                .withGlobalCatalogReferences(false);
    }
}
