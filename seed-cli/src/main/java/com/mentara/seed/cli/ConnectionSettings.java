package com.mentara.seed.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The settings of a connection under the names of libpq, completed as libpq completes them. */
final class ConnectionSettings {
    private static final String DEFAULT_PORT = "5432";

    private final Map<String, String> given;
    private final Map<String, String> environment;

    private ConnectionSettings(Map<String, String> given, Map<String, String> environment) {
        this.given = new TreeMap<>(given);
        this.environment = environment;
    }

    static ConnectionSettings of(Map<String, String> given, Map<String, String> environment) {
        return new ConnectionSettings(given, environment);
    }

    DatabaseUrl toUrl() {
        String hosts = take("host", "PGHOST", "localhost");
        String ports = take("port", "PGPORT", DEFAULT_PORT);
        String user = take("user", "PGUSER", System.getProperty("user.name"));
        String database = take("dbname", "PGDATABASE", user);
        String password = take("password", "PGPASSWORD");
        String encryption = take("sslmode", "PGSSLMODE");
        if (encryption != null) {
            given.put("sslmode", encryption);
        }
        return new DatabaseUrl(endpoints(hosts, ports), database, user, password, DriverParameters.translate(given));
    }

    private String take(String name, String variable, String fallback) {
        String value = take(name, variable);
        return value == null ? fallback : value;
    }

    private @Nullable String take(String name, String variable) {
        String value = given.remove(name);
        String inherited = environment.getOrDefault(variable, "");
        return value != null || inherited.isEmpty() ? value : inherited;
    }

    private static List<Endpoint> endpoints(String hosts, String ports) {
        String[] names = hosts.split(",", -1);
        String[] numbers = ports.split(",", -1);
        if (numbers.length != 1 && numbers.length != names.length) {
            throw InvalidDatabaseUrl.because("has " + names.length + " hosts, but " + numbers.length + " ports");
        }
        List<Endpoint> endpoints = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            endpoints.add(endpoint(names[i], numbers[numbers.length == 1 ? 0 : i]));
        }
        return endpoints;
    }

    private static Endpoint endpoint(String host, String port) {
        if (host.startsWith("/") || host.startsWith("@")) {
            throw InvalidDatabaseUrl.because("names a Unix socket, which Java does not speak; name a host");
        }
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return new Endpoint(name.isEmpty() ? "localhost" : name, number(port.isEmpty() ? DEFAULT_PORT : port));
    }

    private static int number(String port) {
        try {
            int number = Integer.parseInt(port);
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        throw InvalidDatabaseUrl.perhapsUnencoded("has a port that is not a number from 1 to 65535");
    }
}
