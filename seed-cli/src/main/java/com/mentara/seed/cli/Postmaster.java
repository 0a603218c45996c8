package com.mentara.seed.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A server that runs on the data of a home, as it notes itself in its file {@code postmaster.pid}. */
record Postmaster(ProcessHandle process, int port) {
    private static final int LINE_OF_PROCESS = 0;
    private static final int LINE_OF_PORT = 3;

    /** The server that runs now; empty too where the note is a leftover of a server that was killed. */
    static Optional<Postmaster> of(SeedHome home) throws IOException {
        List<String> note = read(note(home));
        if (note.size() <= LINE_OF_PORT) {
            return Optional.empty();
        }
        int port = Integer.parseInt(note.get(LINE_OF_PORT).strip());
        return ProcessHandle.of(Long.parseLong(note.get(LINE_OF_PROCESS).strip()))
                .filter(runsFrom(home))
                .map(process -> new Postmaster(process, port));
    }

    static Path note(SeedHome home) {
        return home.data().resolve("postmaster.pid");
    }

    private static List<String> read(Path note) throws IOException {
        try {
            return Files.readAllLines(note);
        } catch (NoSuchFileException noServer) {
            return List.of();
        }
    }

    /**
     * Whether a process is one of a home's server, be it a child of a server that was killed.
     *
     * <p>The program tells, since the number of a killed process may be another's by now.
     */
    static Predicate<ProcessHandle> runsFrom(SeedHome home) throws IOException {
        Path programs = home.programs().toRealPath();
        return process -> process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(programs))
                .isPresent();
    }
}
