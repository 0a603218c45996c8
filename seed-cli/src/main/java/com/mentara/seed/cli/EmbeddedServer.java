package com.mentara.seed.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of this user's own, whose data stay.
 *
 * <p>The processes that use a home share its server: the first one starts it, the last one stops it.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(60);
    private static final Set<String> STATES_OF_COMING_AND_GOING = Set.of("57P03", "08001");

    private final Cluster cluster;
    private final DatabaseUrl url;
    private final Presence presence;
    private final boolean startedNow;

    private EmbeddedServer(Cluster cluster, DatabaseUrl url, Presence presence, boolean startedNow) {
        this.cluster = cluster;
        this.url = url;
        this.presence = presence;
        this.startedNow = startedNow;
    }

    /**
     * Starts the server of a home, or joins the one that runs there already.
     *
     * @throws CommandException where neither works
     */
    static EmbeddedServer start(SeedHome home) {
        Cluster cluster = new Cluster(home);
        return HomeLock.holding(home, () -> {
            EmbeddedServer running = join(cluster);
            return running != null ? running : present(cluster, cluster.start(), true);
        });
    }

    /** Where the server of a home is reached, if one runs there. */
    static Optional<DatabaseUrl> running(SeedHome home) {
        Cluster cluster = new Cluster(home);
        return cluster.isMade() ? HomeLock.holding(home, cluster::runningAt) : Optional.empty();
    }

    /** Stops the server of a home, whoever uses it; tells whether there was one. */
    static boolean stop(SeedHome home) {
        Cluster cluster = new Cluster(home);
        return cluster.isMade()
                && HomeLock.holding(home, () -> {
                    boolean runs = cluster.runningAt().isPresent();
                    if (runs) {
                        cluster.stop();
                    }
                    return runs;
                });
    }

    DatabaseUrl url() {
        return url;
    }

    /** Whether this call started the server; if not, it was running already. */
    boolean startedNow() {
        return startedNow;
    }

    /** Lets the server run on when nobody uses it any more, until it is stopped. */
    void keepRunning() {
        HomeLock.holding(cluster.home(), () -> {
            cluster.keep();
            return true;
        });
    }

    /** Stops the server, unless somebody else uses it or it is to run on. */
    @Override
    public void close() {
        HomeLock.holding(cluster.home(), () -> {
            boolean last = presence.leave();
            if (last && !cluster.isKept()) {
                cluster.stop();
            }
            return last;
        });
    }

    private static @Nullable EmbeddedServer join(Cluster cluster) throws IOException, SQLException {
        long start = System.nanoTime();
        for (Optional<DatabaseUrl> url = cluster.runningAt(); url.isPresent(); url = cluster.runningAt()) {
            try {
                return present(cluster, url.get(), false);
            } catch (SQLException failure) {
                boolean inTime = System.nanoTime() - start < ANSWERS_WITHIN.toNanos();
                if (!inTime || !STATES_OF_COMING_AND_GOING.contains(failure.getSQLState())) {
                    throw DatabaseUnavailable.at(url.get(), failure);
                }
                Waiting.aMoment();
            }
        }
        return null;
    }

    private static EmbeddedServer present(Cluster cluster, DatabaseUrl url, boolean startedNow) throws SQLException {
        Presence presence = Presence.at(url);
        presence.makeDatabase(url.database());
        return new EmbeddedServer(cluster, url, presence, startedNow);
    }
}
