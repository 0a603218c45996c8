package com.mentara.seed.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The programs that make, start and stop a PostgreSQL server. */
final class PostgresPrograms {
    private static final Path THIS_PROCESS = Path.of("/proc/self");

    private final Path directory;
    private final Path output;

    private PostgresPrograms(Path directory, Path output) {
        this.directory = directory;
        this.output = output;
    }

    /** The programs of a home, unpacked if they are not there yet. */
    static PostgresPrograms of(SeedHome home) throws IOException {
        PostgresArchive archive = PostgresArchive.forThisMachine();
        Path directory = home.programs().resolve(archive.fingerprint());
        if (Files.notExists(directory)) {
            OwnFiles.makeDirectory(home.programs());
            Path unfinished = OwnFiles.makeUnfinished(home.programs());
            archive.unpackInto(unfinished);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPrograms(directory, home.root().resolve("programs.log"));
    }

    /**
     * Runs a program to its end.
     *
     * @throws CommandException where it fails, with what it said
     */
    void run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        boolean root = isRoot();
        if (root) {
            // PostgreSQL refuses to run as root. In a user namespace of its own, the same user is nobody special.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        // Not a pipe: a server inherits it, and its end would be the end of the server.
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        int status = Waiting.forEnd(builder.start());
        if (status != 0) {
            throw failure(program, root);
        }
    }

    private CommandException failure(String program, boolean root) throws IOException {
        String said = Files.readString(output).strip();
        if (root && said.startsWith("unshare:")) {
            return new CommandException(
                    ExitCode.NO_DATABASE,
                    "PostgreSQL does not run as root, and root may not make a user namespace here (" + said
                            + "). Run the seeder as another user, or give a database with --url.");
        }
        return new CommandException(ExitCode.NO_DATABASE, "The embedded PostgreSQL's " + program + " failed: " + said);
    }

    private static boolean isRoot() throws IOException {
        return Files.exists(THIS_PROCESS)
                && Files.getAttribute(THIS_PROCESS, "unix:uid").equals(0);
    }
}
