package com.mentara.seed.cli;

import com.mentara.seed.schema.DefaultSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.EnumType;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Drops what our migrations made in the current schema, and the engine's own schema {@code seed}.
 *
 * <p>What else is there is not dropped: neither by name, nor by a cascade from what is ours.
 */
final class SchemaRemoval {
    private static final String DEPENDENT_OBJECTS_STILL_EXIST = "2BP01";
    private static final String VIEWS = "'v'";
    private static final String TABLES = "'r', 'p', 'm', 'f'";
    private static final String RELATIONS = """
            select relname from pg_class
            where relnamespace = to_regnamespace(quote_ident(current_schema())) and relkind in (%s)
            """;

    private SchemaRemoval() {}

    /** Drops all of it or nothing. */
    static void run(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            List<String> views = relations(statement, VIEWS);
            List<String> tables = relations(statement, TABLES);
            refuseOthers(views, tables);
            drop(statement, "view", views);
            drop(statement, "table", tables);
            drop(statement, "type", enumTypes());
            statement.execute("drop schema if exists seed cascade");
            connection.commit();
        } catch (SQLException failure) {
            if (DEPENDENT_OBJECTS_STILL_EXIST.equals(failure.getSQLState())) {
                throw refused(String.valueOf(failure.getMessage()));
            }
            throw failure;
        }
    }

    private static List<String> relations(Statement statement, String kinds) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(RELATIONS.formatted(kinds))) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void refuseOthers(List<String> views, List<String> tables) {
        Set<String> others = new TreeSet<>(views);
        others.addAll(tables);
        others.remove(SchemaHistory.TABLE);
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> others.remove(table.getName()));
        if (!others.isEmpty()) {
            throw refused("it holds what our migrations did not make: " + String.join(", ", others));
        }
    }

    private static List<String> enumTypes() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .flatMap(Table::fieldStream)
                .map(Field::getType)
                .filter(EnumType.class::isAssignableFrom)
                .distinct()
                .map(type -> ((EnumType) type.getEnumConstants()[0]).getName())
                .toList();
    }

    private static void drop(Statement statement, String kind, List<String> names) throws SQLException {
        List<String> quoted = new ArrayList<>();
        for (String name : names) {
            quoted.add(statement.enquoteIdentifier(name, true));
        }
        if (!quoted.isEmpty()) {
            statement.execute("drop " + kind + " if exists " + String.join(", ", quoted));
        }
    }

    private static CommandException refused(String reason) {
        return new CommandException(
                ExitCode.REFUSED, "The database is not reset: " + reason + ". Drop that first, or `seed clean`.");
    }
}
