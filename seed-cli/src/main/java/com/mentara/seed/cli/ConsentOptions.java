package com.mentara.seed.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** What a person allows for one run; it never comes from a file or the environment. */
final class ConsentOptions {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|(0{0,4}:)*0{0,3}1");

    @Option(
            names = "--adopt",
            description = "Allows this run to add to a database that people filled and no run has seen yet.")
    private boolean adopting;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description =
                    "Allows this run to write to a server on another machine, by its name in the URL. Repeatable.")
    private List<String> hosts = List.of();

    boolean adopting() {
        return adopting;
    }

    /**
     * Makes sure that the servers are on this machine, or are allowed.
     *
     * @throws CommandException where one is neither
     */
    void check(DatabaseUrl url) {
        for (Endpoint endpoint : url.endpoints()) {
            String host = endpoint.host();
            if (!isLoopback(host) && hosts.stream().noneMatch(host::equalsIgnoreCase)) {
                throw new CommandException(
                        ExitCode.REFUSED,
                        "The server %s is not on this machine, so nothing is written to it. If it is the right one, allow it for this run: --allow-host %s."
                                .formatted(host, host));
            }
        }
    }

    /** Whether a name means this machine by itself; no other is looked up, since the answer may change. */
    static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
