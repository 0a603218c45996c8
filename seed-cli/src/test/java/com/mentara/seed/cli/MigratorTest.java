package com.mentara.seed.cli;

import static com.mentara.seed.cli.MigrationResult.Kind.FOREIGN;
import static com.mentara.seed.cli.MigrationResult.Kind.MIGRATED;
import static com.mentara.seed.cli.MigrationResult.Kind.UP_TO_DATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigratorTest {
    private static final int SCRIPTS = MigrationScripts.names().size();

    private DatabaseUrl url;

    @BeforeEach
    void newDatabase() throws SQLException {
        url = TestServer.newDatabase();
    }

    @Test
    void anEmptyDatabaseIsMigratedOnce() throws SQLException {
        assertThat(new Migrator(url).migrate()).isEqualTo(new MigrationResult(MIGRATED, SCRIPTS));
        assertThat(new Migrator(url).migrate()).isEqualTo(new MigrationResult(UP_TO_DATE, 0));
        assertThat(count("select count(*) from \"User\"")).isZero();
    }

    @Test
    void aDatabaseOfTheApplicationIsLeftAsItIs() throws SQLException {
        TestServer.execute(url, "create table \"User\" (id text primary key)");

        assertThat(new Migrator(url).migrate()).isEqualTo(new MigrationResult(FOREIGN, 0));
        assertThat(tables()).isEqualTo(1);
    }

    @Test
    void aDatabaseWithTypesAloneIsForeign() throws SQLException {
        TestServer.execute(url, "create type \"MessageType\" as enum ('TEXT')");

        assertThat(new Migrator(url).migrate().kind()).isEqualTo(FOREIGN);
    }

    @Test
    void aDatabaseThatAnotherProjectMigratedWithFlywayIsForeign() throws SQLException {
        TestServer.execute(
                url,
                "create table flyway_schema_history as"
                        + " select 1 as installed_rank, '1' as version, 'SQL' as type, 'V1__init.sql' as script, true as success",
                "create table invoice (id int)");

        assertThat(new Migrator(url).migrate().kind()).isEqualTo(FOREIGN);
    }

    @Test
    void viewsOfExtensionsAreNoObstacle() throws SQLException {
        TestServer.execute(url, "create view statements as select 1 as calls");

        assertThat(new Migrator(url).migrate()).isEqualTo(new MigrationResult(MIGRATED, SCRIPTS));
    }

    @Test
    void aHistoryWithoutRowsIsThatOfAnInterruptedFirstMigration() throws SQLException {
        new Migrator(url).migrate();
        TestServer.execute(
                url,
                "create schema kept",
                "alter table flyway_schema_history set schema kept",
                "drop schema public cascade",
                "create schema public",
                "alter table kept.flyway_schema_history set schema public",
                "truncate flyway_schema_history");

        assertThat(new Migrator(url).migrate()).isEqualTo(new MigrationResult(MIGRATED, SCRIPTS));
    }

    @Test
    void theMigrationsGoToTheSchemaOfTheUrl() throws SQLException {
        TestServer.execute(url, "create schema shop", "create table public.other (id int)");

        assertThat(new Migrator(withParameter("currentSchema", "shop"))
                        .migrate()
                        .kind())
                .isEqualTo(MIGRATED);
        assertThat(count("select count(*) from shop.\"User\"")).isZero();
        assertThat(tables()).isEqualTo(1);
    }

    @Test
    void aMissingSchemaIsSaid() {
        DatabaseUrl elsewhere = withParameter("currentSchema", "nowhere");

        CommandException failure =
                catchThrowableOfType(CommandException.class, () -> new Migrator(elsewhere).migrate());

        assertThat(failure).hasMessageStartingWith("The database has no schema for its tables");
        assertThat(failure.exitCode()).isEqualTo(ExitCode.UNWORKABLE);
    }

    @Test
    void aNewerDatabaseIsRefused() throws SQLException {
        new Migrator(url).migrate();
        TestServer.execute(
                url,
                "insert into flyway_schema_history values"
                        + " (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'somebody', now(), 1, true)");

        CommandException failure = catchThrowableOfType(CommandException.class, () -> new Migrator(url).migrate());

        assertThat(failure)
                .hasMessageContaining("was migrated by a newer seeder: this one does not know V99__later.sql");
        assertThat(failure.exitCode()).isEqualTo(ExitCode.UNWORKABLE);
    }

    @Test
    void aFailedMigrationIsNamedWithItsSqlState() throws SQLException {
        TestServer.execute(url, "create domain \"User\" as text");

        CommandException failure = catchThrowableOfType(CommandException.class, () -> new Migrator(url).migrate());

        assertThat(failure)
                .hasMessageContaining(MigrationScripts.names().get(0))
                .hasMessageContaining("SQL state 42710");
        assertThat(failure.getMessage()).hasLineCount(1);
        assertThat(tables()).isLessThanOrEqualTo(1);
    }

    @Test
    void severalAtOnceMigrateOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<MigrationResult> migrate = () -> new Migrator(url).migrate();
            int applied = 0;
            for (Future<MigrationResult> each : pool.invokeAll(List.of(migrate, migrate, migrate, migrate))) {
                assertThat(each.get().kind()).isNotEqualTo(FOREIGN);
                applied += each.get().applied();
            }
            assertThat(applied).isEqualTo(SCRIPTS);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void resetMakesEverythingNew() throws SQLException {
        new Migrator(url).migrate();
        TestServer.execute(
                url,
                "insert into \"Community\" values ('c', 'C', 'c', 'C', 'c', now(), now())",
                "create schema seed",
                "create table seed.run (id int)");

        assertThat(new Migrator(url).reset()).isEqualTo(new MigrationResult(MIGRATED, SCRIPTS));
        assertThat(count("select count(*) from \"Community\"")).isZero();
        assertThat(count("select count(*) from pg_namespace where nspname = 'seed'"))
                .isZero();
    }

    @Test
    void resetOfAnEmptyDatabaseMigratesIt() {
        assertThat(new Migrator(url).reset()).isEqualTo(new MigrationResult(MIGRATED, SCRIPTS));
    }

    @Test
    void resetRefusesADatabaseOfTheApplication() throws SQLException {
        TestServer.execute(url, "create table \"User\" (id text primary key)");

        assertThat(refusal()).hasMessageContaining("its tables were not made by our migrations");
        assertThat(tables()).isEqualTo(1);
    }

    @Test
    void resetRefusesTablesThatOurMigrationsDidNotMake() throws SQLException {
        new Migrator(url).migrate();
        long before = tables();
        TestServer.execute(url, "create table precious (id int)", "create view look as select 1 as one");

        assertThat(refusal()).hasMessageContaining("did not make: look, precious");
        assertThat(tables()).isEqualTo(before + 1);
    }

    @Test
    void resetRefusesWhereSomethingElseHangsOnOurTables() throws SQLException {
        new Migrator(url).migrate();
        long before = tables();
        TestServer.execute(url, "create schema report", "create view report.users as select id from public.\"User\"");

        assertThat(refusal()).hasMessageContaining("report.users");
        assertThat(tables()).isEqualTo(before);
    }

    private CommandException refusal() {
        CommandException refusal = catchThrowableOfType(CommandException.class, () -> new Migrator(url).reset());
        assertThat(refusal.exitCode()).isEqualTo(ExitCode.REFUSED);
        return refusal;
    }

    private DatabaseUrl withParameter(String name, String value) {
        return new DatabaseUrl(
                url.endpoints(), url.database(), url.user(), url.password(), new TreeMap<>(Map.of(name, value)));
    }

    private long tables() throws SQLException {
        return count("select count(*) from pg_tables where schemaname = 'public'");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = DataSources.of(url).getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
