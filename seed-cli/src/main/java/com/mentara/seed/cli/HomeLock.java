package com.mentara.seed.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.sql.SQLException;

/** Lets one process at a time, and in it one thread, work on a home; the system frees it when a process dies. */
final class HomeLock {
    private static final String UNKNOWN_USER = "?";

    /** Work on a home. */
    interface Work<T> {
        T run() throws IOException, SQLException;
    }

    private HomeLock() {}

    /**
     * Makes the home if need be, waits for it and does the work.
     *
     * @throws CommandException where the home cannot be used
     */
    static synchronized <T> T holding(SeedHome home, Work<T> work) {
        try {
            OwnFiles.makeDirectory(home.root());
            refuseAnothers(home);
            try (FileChannel file =
                    FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                file.lock();
                return work.run();
            }
        } catch (AccessDeniedException denied) {
            throw unusable(home, "may not be used by this user at " + denied.getMessage());
        } catch (IOException failure) {
            throw unusable(home, "cannot be used: " + failure);
        } catch (SQLException failure) {
            throw new CommandException(
                    ExitCode.NO_DATABASE, "The embedded PostgreSQL failed: " + failure.getMessage(), failure);
        }
    }

    private static void refuseAnothers(SeedHome home) throws IOException {
        PosixFileAttributeView attributes = Files.getFileAttributeView(home.root(), PosixFileAttributeView.class);
        String user = System.getProperty("user.name", UNKNOWN_USER);
        if (attributes != null && !user.equals(UNKNOWN_USER)) {
            String owner = attributes.getOwner().getName();
            if (!owner.equals(user)) {
                throw unusable(home, "belongs to user '" + owner + "', and this is '" + user + "'");
            }
        }
    }

    private static CommandException unusable(SeedHome home, String reason) {
        return new CommandException(
                ExitCode.NO_DATABASE,
                "The directory of the embedded PostgreSQL, " + home.root() + ", " + reason
                        + ". Set SEED_HOME to a directory of your own, or give a database with --url.");
    }
}
