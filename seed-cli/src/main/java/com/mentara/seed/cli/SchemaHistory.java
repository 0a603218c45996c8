package com.mentara.seed.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Who made the schema of a database, and which migrations ran in it.
 *
 * @param schema the schema that unqualified names mean
 * @param scripts the names of the migrations that ran, oldest first
 */
record SchemaHistory(String schema, Maker maker, List<String> scripts) {
    static final String TABLE = "flyway_schema_history";

    /** Who made a schema. */
    enum Maker {
        /** Nobody yet: there are neither tables nor enum types in it. */
        NOBODY,
        /** Our migrations. */
        US,
        /** The application, or somebody else. */
        OTHERS
    }

    private static final String CONTENT = """
            select
              current_schema(),
              to_regclass(quote_ident(current_schema()) || '.%1$s') is not null,
              exists(
                select from pg_class
                where relnamespace = s.oid and relkind in ('r', 'p') and relname <> '%1$s')
              or exists(
                select from pg_type where typnamespace = s.oid and typtype = 'e')
            from pg_namespace s
            where nspname = current_schema()
            """.formatted(TABLE);

    private static final String SCRIPTS =
            "select script from " + TABLE + " where success and type = 'SQL' order by installed_rank";

    static SchemaHistory read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String schema;
            boolean hasHistory;
            boolean hasContent;
            try (ResultSet content = statement.executeQuery(CONTENT)) {
                if (!content.next()) {
                    throw new CommandException(
                            ExitCode.UNWORKABLE,
                            "The database has no schema for its tables: neither one that the URL names (schema=, "
                                    + "currentSchema=) nor 'public'. Create it, or name another.");
                }
                schema = content.getString(1);
                hasHistory = content.getBoolean(2);
                hasContent = content.getBoolean(3);
            }
            List<String> scripts = hasHistory ? scripts(statement) : List.of();
            return new SchemaHistory(schema, maker(hasContent, scripts), scripts);
        }
    }

    private static Maker maker(boolean hasContent, List<String> scripts) {
        List<String> ours = MigrationScripts.names();
        if (scripts.contains(ours.get(0))) {
            return Maker.US;
        }
        return hasContent ? Maker.OTHERS : Maker.NOBODY;
    }

    private static List<String> scripts(Statement statement) throws SQLException {
        List<String> scripts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(SCRIPTS)) {
            while (rows.next()) {
                scripts.add(rows.getString(1));
            }
        }
        return List.copyOf(scripts);
    }
}
