package com.mentara.seed.cli;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postgresql.PGProperty;

/** Translates the parameters of libpq and of Prisma into those of the driver. */
final class DriverParameters {
    private static final Map<String, String> TRANSLATED = Map.of(
            "schema", PGProperty.CURRENT_SCHEMA.getName(),
            "application_name", PGProperty.APPLICATION_NAME.getName(),
            "connect_timeout", PGProperty.LOGIN_TIMEOUT.getName(),
            "channel_binding", PGProperty.CHANNEL_BINDING.getName(),
            "gssencmode", PGProperty.GSS_ENC_MODE.getName(),
            "sslnegotiation", PGProperty.SSL_NEGOTIATION.getName(),
            "require_auth", PGProperty.REQUIRE_AUTH.getName());

    /** What Prisma's pool and libpq's sockets are told: a connection of ours has nothing to do with it. */
    private static final Set<String> IGNORED = Set.of(
            "connection_limit",
            "fallback_application_name",
            "keepalives",
            "keepalives_count",
            "keepalives_idle",
            "keepalives_interval",
            "pgbouncer",
            "pool_timeout",
            "single_use_connections",
            "socket_timeout",
            "sslaccept",
            "sslidentity",
            "statement_cache_size",
            "tcp_user_timeout");

    private DriverParameters() {}

    /** @throws InvalidDatabaseUrl where a parameter is unknown */
    static SortedMap<String, String> translate(Map<String, String> parameters) {
        SortedMap<String, String> translated = new TreeMap<>();
        parameters.forEach((name, value) -> {
            String driverName = TRANSLATED.getOrDefault(name, name);
            if (PGProperty.forName(driverName) != null) {
                translated.put(driverName, value);
            } else if (!IGNORED.contains(name)) {
                throw InvalidDatabaseUrl.because("has a parameter '" + name + "', which means nothing here");
            }
        });
        return translated;
    }
}
