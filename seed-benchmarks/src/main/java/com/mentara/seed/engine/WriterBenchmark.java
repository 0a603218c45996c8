package com.mentara.seed.engine;

import static com.mentara.seed.schema.Tables.POST;

import java.util.List;
import org.jooq.TableRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** 10,000 posts into their table with all its indexes and keys, in a transaction that is rolled back. */
public class WriterBenchmark extends DatabaseBenchmark {

    private static final int ROWS = 10_000;

    private final List<TableRecord<?>> posts = Posts.of("u1", ROWS);
    private final Provenance provenance = new Provenance(false);

    /** Adds their author. */
    @Setup
    public void fill() {
        add(1, 0);
    }

    /** Frees the space that rows took which were rolled back. */
    @TearDown(Level.Iteration)
    public void clear() {
        empty(POST);
    }

    /** With COPY. */
    @Benchmark
    public long copy() {
        try (Session session = session()) {
            return CopyInserter.over(session, provenance).insert(POST, posts);
        }
    }

    /** With inserts of many rows. */
    @Benchmark
    public long inserts() {
        try (Session session = session()) {
            return new MultiRowInserter(session.sql(), provenance).insert(POST, posts);
        }
    }
}
