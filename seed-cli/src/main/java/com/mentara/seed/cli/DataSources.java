package com.mentara.seed.cli;

import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens the connections of the command; there is no pool. */
final class DataSources {
    static final String APPLICATION_NAME = "mentara-seed";

    private static final String INVALID_PARAMETER = "22023";

    private static final Map<PGProperty, String> DEFAULTS = Map.of(
            PGProperty.APPLICATION_NAME, APPLICATION_NAME,
            PGProperty.CONNECT_TIMEOUT, "10",
            PGProperty.LOGIN_TIMEOUT, "20",
            // A host that failed before is asked again: it may have been started since.
            PGProperty.HOST_RECHECK_SECONDS, "0",
            PGProperty.TCP_KEEP_ALIVE, "true",
            PGProperty.REWRITE_BATCHED_INSERTS, "true");

    private DataSources() {}

    /**
     * A data source that opened and closed one connection to see that the database is there.
     *
     * @throws DatabaseUnavailable where it is not, or does not let us in
     */
    static DataSource reach(DatabaseUrl url) {
        DataSource source = of(url);
        try {
            source.getConnection().close();
            return source;
        } catch (SQLException failure) {
            throw INVALID_PARAMETER.equals(failure.getSQLState())
                    ? unreadableParameter()
                    : DatabaseUnavailable.at(url, failure);
        }
    }

    /** A data source that has opened nothing yet. */
    static DataSource of(DatabaseUrl url) {
        Properties properties = new Properties();
        DEFAULTS.forEach((property, value) -> properties.setProperty(property.getName(), value));
        properties.putAll(url.parameters());
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url.jdbcUrl());
        source.setUser(url.user());
        source.setPassword(url.password());
        try {
            for (String name : properties.stringPropertyNames()) {
                source.setProperty(name, properties.getProperty(name));
            }
        } catch (SQLException unreadable) {
            throw unreadableParameter();
        }
        return source;
    }

    private static InvalidDatabaseUrl unreadableParameter() {
        return InvalidDatabaseUrl.because("has a parameter with a value that the driver cannot read");
    }
}
