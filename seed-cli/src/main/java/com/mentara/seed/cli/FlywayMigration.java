package com.mentara.seed.cli;

import com.mentara.seed.schema.Migrations;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The one class that knows Flyway; it is loaded only where there is something to migrate. */
final class FlywayMigration {

    private FlywayMigration() {}

    /** Runs what has not run yet in a schema, and counts it. */
    static int run(DataSource source, String schema) {
        try {
            return Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations(Migrations.LOCATION)
                    .defaultSchema(schema)
                    .table(SchemaHistory.TABLE)
                    // What Flyway finds in a schema without tables (a view of an extension) is no obstacle.
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .loggers("slf4j")
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failure) {
            throw new CommandException(ExitCode.UNWORKABLE, message(failure), failure);
        }
    }

    private static String message(FlywayException failure) {
        String text = String.valueOf(failure.getMessage());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return firstLine(text) + " (SQL state " + sql.getSQLState() + ": "
                        + firstLine(String.valueOf(sql.getMessage())) + "). It was rolled back.";
            }
        }
        return text;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
