package com.mentara.seed.cli;

import static com.mentara.seed.cli.PercentEncoding.encode;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;

/**
 * Where a database is, and as whom to ask it.
 *
 * @param endpoints the servers to try, in this order; at least one
 * @param password {@code null} where none is known
 * @param parameters what else the driver is told, under its own names
 */
record DatabaseUrl(
        List<Endpoint> endpoints,
        String database,
        String user,
        @Nullable String password,
        SortedMap<String, String> parameters) {

    DatabaseUrl {
        endpoints = List.copyOf(endpoints);
        parameters = new TreeMap<>(parameters);
    }

    /**
     * Reads {@code postgresql://}, {@code postgres://} and {@code jdbc:postgresql://}.
     *
     * @param environment names what the URL leaves out, in the variables of libpq
     * @throws InvalidDatabaseUrl where the URL cannot be understood
     */
    static DatabaseUrl parse(String url, Map<String, String> environment) {
        return ConnectionSettings.of(DatabaseUrlParser.parse(url), environment).toUrl();
    }

    /** The database that the variables of libpq name: PGHOST, PGDATABASE and their like. */
    static DatabaseUrl of(Map<String, String> environment) {
        return ConnectionSettings.of(Map.of(), environment).toUrl();
    }

    /** The server that is tried first. */
    Endpoint endpoint() {
        return endpoints.get(0);
    }

    /** The URL for the driver, without the user and without secrets. */
    String jdbcUrl() {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !isSecret(parameter.getKey()))
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                .collect(joining("&"));
        return "jdbc:postgresql://" + hosts() + "/" + encode(database) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The URL for people: no password, no parameters. */
    @Override
    public String toString() {
        return "postgresql://" + encode(user) + "@" + hosts() + "/" + encode(database);
    }

    /** The URL with the password, for another program. */
    String revealed() {
        String secret = password == null ? "" : ":" + encode(password);
        return "postgresql://" + encode(user) + secret + "@" + hosts() + "/" + encode(database);
    }

    /** The servers, for people: {@code host:port} each. */
    String hosts() {
        return endpoints.stream().map(Endpoint::toString).collect(joining(","));
    }

    private static boolean isSecret(String parameter) {
        return parameter.equals(PGProperty.SSL_PASSWORD.getName());
    }
}
