package com.mentara.seed.build;

import java.util.Locale;
import org.jooq.codegen.DefaultGeneratorStrategy;
import org.jooq.meta.CatalogDefinition;
import org.jooq.meta.Definition;
import org.jooq.meta.ForeignKeyDefinition;
import org.jooq.meta.SchemaDefinition;

/**
 * Java names for tables and columns that are named in camel case.
 *
 * <p>{@code "ClientTherapist"."assignedAt"} becomes class {@code ClientTherapist}, constant {@code CLIENT_THERAPIST},
 * field {@code ASSIGNED_AT} and accessor {@code getAssignedAt}. The path along a foreign key is named for its column
 * without {@code Id}: {@code REPORT.reportedUser()}.
 */
public final class SchemaNames extends DefaultGeneratorStrategy {

    @Override
    public String getJavaIdentifier(Definition definition) {
        return isContainer(definition)
                ? super.getJavaIdentifier(definition)
                : definition
                        .getOutputName()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                        .toUpperCase(Locale.ROOT);
    }

    @Override
    public String getJavaClassName(Definition definition, Mode mode) {
        if (isContainer(definition)) {
            return super.getJavaClassName(definition, mode);
        }
        String suffix = switch (mode) {
            case RECORD -> "Record";
            case PATH -> "Path";
            default -> "";
        };
        return capitalized(definition) + suffix;
    }

    @Override
    public String getJavaMethodName(Definition definition, Mode mode) {
        if (definition instanceof ForeignKeyDefinition key
                && key.getKeyColumns().size() == 1) {
            return key.getKeyColumns().get(0).getOutputName().replaceFirst("Id$", "");
        }
        return super.getJavaMethodName(definition, mode);
    }

    @Override
    public String getJavaGetterName(Definition definition, Mode mode) {
        return "get" + capitalized(definition);
    }

    @Override
    public String getJavaSetterName(Definition definition, Mode mode) {
        return "set" + capitalized(definition);
    }

    private static boolean isContainer(Definition definition) {
        return definition instanceof SchemaDefinition || definition instanceof CatalogDefinition;
    }

    private static String capitalized(Definition definition) {
        String name = definition.getOutputName();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
