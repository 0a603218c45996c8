package com.mentara.seed.benchmarks;

import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.postgresql.ds.PGSimpleDataSource;

/** One process of {@code psql}, with a {@code \copy} for each table: as fast as PostgreSQL takes rows over one connection. */
record PsqlCopy(Rows rows) implements Contender {

    @Override
    public String name() {
        return "psql \\copy";
    }

    @Override
    public long patience() {
        return Long.MAX_VALUE;
    }

    @Override
    public void load(TestDatabase empty) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("psql", "-q", "-X", "-v", "ON_ERROR_STOP=1"));
        for (Rows.Exported table : rows.tables()) {
            command.add("-c");
            command.add("\\copy " + table.into() + " from '" + table.file() + "'");
        }
        ProcessBuilder psql = new ProcessBuilder(command);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(empty.jdbcUrl());
        Map<String, String> environment = psql.environment();
        environment.put("PGHOST", source.getServerNames()[0]);
        environment.put("PGPORT", String.valueOf(source.getPortNumbers()[0]));
        environment.put("PGDATABASE", source.getDatabaseName());
        environment.put("PGUSER", source.getUser());
        environment.put("PGPASSWORD", Objects.requireNonNullElse(source.getPassword(), ""));
        Commands.run(psql);
    }
}
