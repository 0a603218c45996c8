package com.mentara.seed.engine;

import com.mentara.seed.api.Seed;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Paths of seeds, and what is drawn from them. */
public class SeedBenchmark extends PieceBenchmark {

    private static final List<String> WORDS = List.of("calm", "clear", "kind", "open", "warm");

    private final Seed root = new PathSeed(1, new Moments(List.of(LocalDateTime.of(2026, 1, 1, 0, 0))));
    private long row;

    /** Two steps down the tree, and the bits there. */
    @Benchmark
    public long path() {
        return root.at(row++).at("title").bits();
    }

    /** A number between two others. */
    @Benchmark
    public int number() {
        return root.at(row++).between(1, 1000);
    }

    /** One of a list. */
    @Benchmark
    public String pick() {
        return root.at(row++).pick(WORDS);
    }

    /** A moment of the last ninety days. */
    @Benchmark
    public LocalDateTime moment() {
        return root.at(row++).ago(Duration.ZERO, Duration.ofDays(90));
    }
}
