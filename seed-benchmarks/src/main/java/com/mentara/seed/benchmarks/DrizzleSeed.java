package com.mentara.seed.benchmarks;

import com.mentara.seed.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;

/** As many rows like those of the engine, made and inserted by drizzle-seed on Node.js. */
record DrizzleSeed(Likeness likeness) implements Contender {

    /** Where `compare` installs it. */
    private static final Path HOME = Path.of("seed-benchmarks", "target", "drizzle");

    @Override
    public String name() {
        return "drizzle-seed";
    }

    @Override
    public void prepare(TestDatabase empty) {
        Likeness.dropKeysOfPairs(empty);
    }

    @Override
    public ProcessBuilder program() {
        if (!Files.isDirectory(HOME.resolve("node_modules"))) {
            throw new IllegalStateException("not installed; that needs npm of Node.js 20 and its registry");
        }
        return new ProcessBuilder(
                "node",
                "--max-old-space-size=8192",
                HOME.resolve("fill.mjs").toString(),
                likeness.file().toString());
    }
}
