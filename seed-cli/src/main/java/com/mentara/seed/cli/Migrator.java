package com.mentara.seed.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Brings the tables of a database up to date, where nobody or we made them. */
final class Migrator {
    private final DatabaseUrl url;
    private final DataSource source;

    Migrator(DatabaseUrl url) {
        this.url = url;
        this.source = DataSources.of(url);
    }

    /**
     * Runs the migrations that have not run yet.
     *
     * @throws CommandException where one fails, or where the database is ahead of this seeder
     */
    MigrationResult migrate() {
        SchemaHistory history = history();
        List<String> known = MigrationScripts.names();
        if (history.maker() == SchemaHistory.Maker.OTHERS) {
            return new MigrationResult(MigrationResult.Kind.FOREIGN, 0);
        }
        refuseUnknown(history.scripts(), known);
        return history.scripts().containsAll(known)
                ? new MigrationResult(MigrationResult.Kind.UP_TO_DATE, 0)
                : new MigrationResult(MigrationResult.Kind.MIGRATED, FlywayMigration.run(source, history.schema()));
    }

    /**
     * Drops all that our migrations and the engine made, and runs the migrations again.
     *
     * @throws CommandException where the database holds anything else
     */
    MigrationResult reset() {
        try (Connection connection = source.getConnection()) {
            SchemaHistory history = SchemaHistory.read(connection);
            if (history.maker() == SchemaHistory.Maker.OTHERS) {
                throw new CommandException(
                        ExitCode.REFUSED,
                        "The database " + url + " is not reset: its tables were not made by our migrations. "
                                + "`seed clean` deletes the seeded rows alone.");
            }
            SchemaRemoval.run(connection);
        } catch (SQLException failure) {
            throw DatabaseUnavailable.at(url, failure);
        }
        return migrate();
    }

    private SchemaHistory history() {
        try (Connection connection = source.getConnection()) {
            return SchemaHistory.read(connection);
        } catch (SQLException failure) {
            throw DatabaseUnavailable.at(url, failure);
        }
    }

    private void refuseUnknown(List<String> scripts, List<String> known) {
        List<String> unknown =
                scripts.stream().filter(script -> !known.contains(script)).toList();
        if (!unknown.isEmpty()) {
            throw new CommandException(
                    ExitCode.UNWORKABLE,
                    "The database " + url + " was migrated by a newer seeder: this one does not know "
                            + String.join(", ", unknown) + ". Use the newer one.");
        }
    }
}
