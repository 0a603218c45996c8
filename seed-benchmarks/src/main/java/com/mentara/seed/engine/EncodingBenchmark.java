package com.mentara.seed.engine;

import static com.mentara.seed.schema.Tables.POST;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import org.jooq.TableRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** A row as text for COPY. */
public class EncodingBenchmark extends PieceBenchmark {

    private static final int ROWS = 1000;

    private final List<TableRecord<?>> posts = Posts.of("user", ROWS);
    private final BitSet columns = columns();

    private BitSet columns() {
        TableRecord<?> post = posts.get(0);
        BitSet columns = new BitSet();
        for (int column = 0; column < post.size(); column++) {
            columns.set(column, post.changed(column));
        }
        return columns;
    }

    /** Nine columns: texts, times and arrays. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void post(Blackhole hole) throws SQLException {
        new CopyText(POST, columns).write(posts, (piece, length) -> hole.consume(piece));
    }
}
