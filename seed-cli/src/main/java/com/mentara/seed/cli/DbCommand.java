package com.mentara.seed.cli;

import com.mentara.seed.engine.Seeder;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code seed db}: the embedded server, to look at. */
@Command(
        name = "db",
        synopsisSubcommandLabel = "COMMAND",
        description = "Starts, stops and shows the embedded PostgreSQL; protects a database.",
        footer = {"", "Example: seed db start; DATABASE_URL=$(seed db url) npm run dev"})
final class DbCommand {
    @Spec
    private CommandSpec spec;

    @Command(
            description = "Starts the server, and lets it run on.",
            footer = {"", "Example: seed db start"})
    void start() {
        try (EmbeddedServer server = EmbeddedServer.start(SeedHome.current())) {
            server.keepRunning();
            out().println((server.startedNow() ? "Started: " : "Runs already: ") + server.url());
        }
    }

    @Command(
            description = "Stops the server; its data stay.",
            footer = {"", "Example: seed db stop"})
    void stop() {
        out().println(EmbeddedServer.stop(SeedHome.current()) ? "Stopped." : "It does not run.");
    }

    @Command(
            description = "Tells whether the server runs: exit code 0 if it does, 69 if not.",
            footer = {"", "Example: seed db status || seed db start"})
    int status() {
        Optional<DatabaseUrl> url = EmbeddedServer.running(SeedHome.current());
        out().println(url.map(running -> "Runs: " + running).orElse("It does not run."));
        return url.isPresent() ? ExitCode.SATISFIED.number() : ExitCode.NO_DATABASE.number();
    }

    @Command(
            description = "Prints the URL for an application's DATABASE_URL, with the server's own password.",
            footer = {"", "Example: DATABASE_URL=$(seed db url) npm run dev"})
    void url() {
        DatabaseUrl url = EmbeddedServer.running(SeedHome.current())
                .orElseThrow(() -> new CommandException(
                        ExitCode.NO_DATABASE, "The embedded PostgreSQL does not run. `seed db start` starts it."));
        out().println(url.revealed());
    }

    @Command(
            description = "Opens psql on the server; what stands behind -- goes to psql.",
            footer = {"", "Example: seed db psql -- -c 'select count(*) from \"Post\"'"})
    int psql(
            @Parameters(paramLabel = "ARGUMENT", arity = "0..*", description = "Arguments of psql.") @Nullable
                    List<String> arguments) {
        Interruption.othersWorkBegins();
        try (Target target = Target.embedded(SeedHome.current())) {
            return Psql.run(target.url(), arguments == null ? List.of() : arguments);
        }
    }

    @Command(
            description = "Marks a database as protected: run, clean and reset refuse to write to it.",
            footer = {"", "Example: seed db protect --url postgresql://me@localhost/shop"})
    void protect(@Mixin DatabaseOptions database, @Mixin ConsentOptions consent) {
        protect(database, consent, true);
    }

    @Command(
            description = "Lifts the protection of a database.",
            footer = {"", "Example: seed db unprotect --url postgresql://me@localhost/shop"})
    void unprotect(@Mixin DatabaseOptions database, @Mixin ConsentOptions consent) {
        protect(database, consent, false);
    }

    private void protect(DatabaseOptions database, ConsentOptions consent, boolean wanted) {
        try (Target target = database.open(consent::check)) {
            Seeder.on(target.source()).protect(wanted);
            out().println((wanted ? "Protected: " : "No longer protected: ") + target.url());
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
