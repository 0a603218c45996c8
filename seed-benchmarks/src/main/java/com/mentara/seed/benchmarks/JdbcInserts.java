package com.mentara.seed.benchmarks;

/**
 * Inserts over JDBC in one transaction a table.
 *
 * @param batch how many rows a statement, which the driver rewrites to one with many rows; 1 for a round trip a row
 */
record JdbcInserts(Rows rows, int batch) implements Contender {

    @Override
    public String name() {
        return "insert-" + batch;
    }

    @Override
    public long patience() {
        return batch == 1 ? 30_000 : Long.MAX_VALUE;
    }

    @Override
    public ProcessBuilder program() {
        return JavaProgram.of(InsertProgram.class, rows.list(), batch);
    }
}
