package com.mentara.seed.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** One process of {@code psql}, with a {@code \copy} for each table: as fast as PostgreSQL takes rows over one connection. */
record PsqlCopy(Rows rows) implements Contender {

    static final String NAME = "copy";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProcessBuilder program() {
        List<String> command = new ArrayList<>(psql());
        for (Rows.Exported table : rows.tables()) {
            command.add("-c");
            command.add("\\copy " + table.into() + " from '" + table.file() + "'");
        }
        return new ProcessBuilder(command);
    }

    /** How psql is called so that it fails where a command fails. */
    static List<String> psql() {
        return List.of("psql", "-q", "-X", "-v", "ON_ERROR_STOP=1");
    }
}
