package com.mentara.seed.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Which servers a person allows a command to write to, for one call; that never comes from a file or the environment. */
final class ConsentOptions {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|(0{0,4}:)*0{0,3}1");

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "Allows to write to a server on another machine, by its name in the URL. Repeatable.")
    private List<String> hosts = List.of();

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
