package com.mentara.seed.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own client, run on a database; the password is in its environment alone. */
final class Psql {

    private Psql() {}

    /**
     * Runs psql to its end, with the terminal of this process.
     *
     * @return its exit code
     * @throws CommandException where there is no psql
     */
    static int run(DatabaseUrl url, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                "psql",
                "--host=" + url.endpoint().host(),
                "--port=" + url.endpoint().port(),
                "--username=" + url.user(),
                "--dbname=" + url.database()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        if (url.password() != null) {
            builder.environment().put("PGPASSWORD", url.password());
        }
        try {
            return Waiting.forEnd(builder.start());
        } catch (IOException missing) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "There is no psql on the PATH. Install PostgreSQL's client, or give `seed db url` to another one.",
                    missing);
        }
    }
}
