package com.mentara.seed.benchmarks;

import com.mentara.seed.testkit.TestDatabase;
import java.util.Map;
import java.util.Objects;
import org.postgresql.ds.PGSimpleDataSource;

/** The variables by which programs find a database. */
final class Connecting {

    /** Holds the JDBC URL. */
    static final String URL = "DATABASE_URL";

    private Connecting() {}

    /** Lets a program connect to a database. */
    static ProcessBuilder to(TestDatabase database, ProcessBuilder program) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        Map<String, String> variables = program.environment();
        variables.put(URL, database.jdbcUrl());
        variables.put("PGHOST", source.getServerNames()[0]);
        variables.put("PGPORT", String.valueOf(source.getPortNumbers()[0]));
        variables.put("PGDATABASE", String.valueOf(source.getDatabaseName()));
        variables.put("PGUSER", String.valueOf(source.getUser()));
        variables.put("PGPASSWORD", Objects.requireNonNullElse(source.getPassword(), ""));
        return program;
    }

    /** The database that this program was told of, for its driver. */
    static PGSimpleDataSource told() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(System.getenv(URL));
        return source;
    }
}
