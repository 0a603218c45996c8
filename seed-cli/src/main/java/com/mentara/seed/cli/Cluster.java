package com.mentara.seed.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The embedded server of a home; whoever starts or stops it holds the lock of the home. */
final class Cluster {
    static final String ADDRESS = "127.0.0.1";
    static final String USER = "mentara";

    private static final String DATABASE = "mentara";
    private static final Duration LEFTOVERS_END_WITHIN = Duration.ofSeconds(10);
    private static final String FATAL = "FATAL:";

    private final SeedHome home;

    Cluster(SeedHome home) {
        this.home = home;
    }

    SeedHome home() {
        return home;
    }

    /** Whether there are data yet. */
    boolean isMade() {
        return Files.exists(home.data());
    }

    /** Where the server is reached that runs now. */
    Optional<DatabaseUrl> runningAt() throws IOException {
        Optional<Postmaster> postmaster = Postmaster.of(home);
        return postmaster.isEmpty()
                ? Optional.empty()
                : Optional.of(url(postmaster.get().port()));
    }

    /** Starts a server, on fresh data if there are none. */
    DatabaseUrl start() throws IOException {
        PostgresPrograms programs = PostgresPrograms.of(home);
        DataDirectory.makeIfMissing(home, programs);
        removeLeftovers();
        Files.deleteIfExists(home.log());
        int port = freePort();
        try {
            programs.run(
                    "pg_ctl",
                    List.of(
                            "start",
                            "--wait",
                            "--pgdata=" + home.data(),
                            "--log=" + home.log(),
                            "--options=-p " + port));
        } catch (CommandException failure) {
            throw explained(failure);
        }
        Files.deleteIfExists(home.kept());
        OwnFiles.write(home.port(), Integer.toString(port));
        return url(port);
    }

    /** Stops the server, whoever is connected. */
    void stop() throws IOException {
        PostgresPrograms.of(home).run("pg_ctl", List.of("stop", "--wait", "--mode=fast", "--pgdata=" + home.data()));
    }

    /** Lets the server run on when nobody uses it any more. */
    void keep() throws IOException {
        OwnFiles.write(home.kept(), "");
    }

    boolean isKept() {
        return Files.exists(home.kept());
    }

    private DatabaseUrl url(int port) throws IOException {
        String password = Files.readString(home.password());
        return new DatabaseUrl(List.of(new Endpoint(ADDRESS, port)), DATABASE, USER, password, new TreeMap<>());
    }

    /** What a killed server leaves behind would keep the next one from starting. */
    private void removeLeftovers() throws IOException {
        Path note = Postmaster.note(home);
        if (Files.exists(note)) {
            Predicate<ProcessHandle> ours = Postmaster.runsFrom(home);
            if (!Waiting.until(() -> ProcessHandle.allProcesses().noneMatch(ours), LEFTOVERS_END_WITHIN)) {
                throw failed(
                        "Processes of a server that was killed still use its data. Try again when they have ended.");
            }
            Files.delete(note);
        }
    }

    /** The port of the last time if it is free, so that the URL stays the same; any other if not. */
    private int freePort() throws IOException {
        int last = Files.exists(home.port()) ? Integer.parseInt(Files.readString(home.port())) : 0;
        try {
            return freePort(last);
        } catch (BindException taken) {
            return freePort(0);
        }
    }

    private static int freePort(int wanted) throws IOException {
        try (ServerSocket probe = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private CommandException explained(CommandException failure) throws IOException {
        List<String> log = Files.exists(home.log()) ? Files.readAllLines(home.log()) : List.of();
        String fatal = log.stream()
                .filter(line -> line.contains(FATAL))
                .reduce((first, last) -> last)
                .map(line ->
                        line.substring(line.indexOf(FATAL) + FATAL.length()).strip())
                .orElse(String.valueOf(failure.getMessage()));
        if (fatal.startsWith("database files are incompatible with server")) {
            return failed("Its data in " + home.data() + " were made by another version of PostgreSQL. Delete them, and"
                    + " they are made and seeded anew; or set SEED_HOME to another directory.");
        }
        return failed(fatal + ". The whole log is " + home.log() + ".");
    }

    private static CommandException failed(String reason) {
        return new CommandException(ExitCode.NO_DATABASE, "The embedded PostgreSQL does not start. " + reason);
    }
}
