package com.mentara.seed.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Makes the data directory of the embedded server; it is there as a whole or not at all. */
final class DataDirectory {
    private static final int PASSWORD_BYTES = 24;

    private DataDirectory() {}

    static void makeIfMissing(SeedHome home, PostgresPrograms programs) throws IOException {
        if (Files.exists(home.data())) {
            return;
        }
        if (Files.notExists(home.password())) {
            OwnFiles.write(home.password(), newPassword());
        }
        Path unfinished = OwnFiles.makeUnfinished(home.root());
        programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + Cluster.USER,
                        "--pwfile=" + home.password(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--set=listen_addresses=" + Cluster.ADDRESS,
                        "--set=unix_socket_directories=",
                        "--set=timezone=UTC",
                        "--set=log_timezone=UTC"));
        Files.move(unfinished, home.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
