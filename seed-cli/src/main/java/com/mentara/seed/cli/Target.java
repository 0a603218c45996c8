package com.mentara.seed.cli;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database that a command works on.
 *
 * @param url where it is
 * @param source opens connections to it
 * @param server the embedded server that this command uses; null where the database is somewhere else
 */
record Target(DatabaseUrl url, DataSource source, @Nullable EmbeddedServer server) implements AutoCloseable {

    static Target at(DatabaseUrl url) {
        return new Target(url, DataSources.reach(url), null);
    }

    static Target embedded(SeedHome home) {
        EmbeddedServer server = EmbeddedServer.start(home);
        return new Target(server.url(), DataSources.of(server.url()), server);
    }

    @Override
    public void close() {
        if (server != null) {
            // The server is stopped in order also where the run was interrupted.
            boolean interrupted = Thread.interrupted();
            server.close();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
