package com.mentara.seed.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Brings the tables of a database up to date, where nobody or we made them. */
final class Migrator {
    private final DatabaseUrl url;
    private final DataSource source;
    private final Runnable guard;

    Migrator(DatabaseUrl url) {
        this(url, () -> {});
    }

    /**
     * @param guard called before tables that are there already are changed; what it throws keeps them as they are
     */
    Migrator(DatabaseUrl url, Runnable guard) {
        this.url = url;
        this.guard = guard;
        this.source = DataSources.of(url);
    }

    /**
     * Runs the migrations that have not run yet.
     *
     * @throws CommandException where one fails, or where the database is ahead of this seeder
     */
    MigrationResult migrate() {
        SchemaHistory before = history();
        Optional<MigrationResult> settled = settled(before);
        if (settled.isEmpty() && before.maker() == SchemaHistory.Maker.US) {
            guard.run();
        }
        return settled.orElseGet(() -> alone(this::runPending));
    }

    /**
     * Drops all that our migrations and the engine made, and runs the migrations again.
     *
     * @throws CommandException where the database holds anything else
     */
    MigrationResult reset() {
        return alone(() -> {
            removeSchema();
            return runPending();
        });
    }

    private MigrationResult runPending() {
        SchemaHistory history = history();
        return settled(history)
                .orElseGet(() -> new MigrationResult(
                        MigrationResult.Kind.MIGRATED, FlywayMigration.run(source, history.schema())));
    }

    /** The result where there is nothing to run. */
    private Optional<MigrationResult> settled(SchemaHistory history) {
        if (history.maker() == SchemaHistory.Maker.OTHERS) {
            return Optional.of(new MigrationResult(MigrationResult.Kind.FOREIGN, 0));
        }
        List<String> known = MigrationScripts.names();
        refuseUnknown(history.scripts(), known);
        return history.scripts().containsAll(known)
                ? Optional.of(new MigrationResult(MigrationResult.Kind.UP_TO_DATE, 0))
                : Optional.empty();
    }

    private void removeSchema() {
        try (Connection connection = source.getConnection()) {
            if (SchemaHistory.read(connection).maker() == SchemaHistory.Maker.OTHERS) {
                throw new CommandException(
                        ExitCode.REFUSED,
                        "The database " + url + " is not reset: its tables were not made by our migrations. "
                                + "`seed clean` deletes the seeded rows alone.");
            }
            SchemaRemoval.run(connection);
        } catch (SQLException failure) {
            throw DatabaseUnavailable.at(url, failure);
        }
    }

    /** Works while no other process migrates the database; the lock ends with its transaction, so with the process. */
    private MigrationResult alone(Supplier<MigrationResult> work) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('com.mentara.seed migration'))");
            return work.get();
        } catch (SQLException failure) {
            throw DatabaseUnavailable.at(url, failure);
        }
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
