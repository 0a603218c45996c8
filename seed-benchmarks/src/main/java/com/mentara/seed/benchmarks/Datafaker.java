package com.mentara.seed.benchmarks;

import com.mentara.seed.testkit.TestDatabase;

/** As many rows like those of the engine, made by Datafaker's {@code SqlTransformer} and inserted over JDBC. */
record Datafaker(Likeness likeness) implements Contender {

    @Override
    public String name() {
        return "datafaker";
    }

    @Override
    public void prepare(TestDatabase empty) {
        Likeness.dropKeysOfPairs(empty);
    }

    @Override
    public ProcessBuilder program() {
        return JavaProgram.of(DatafakerProgram.class, likeness.file());
    }
}
