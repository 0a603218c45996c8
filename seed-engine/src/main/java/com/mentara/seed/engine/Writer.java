package com.mentara.seed.engine;

import com.google.common.util.concurrent.Uninterruptibles;
import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes the chunks of one rule, each in a transaction of its own, on another thread: while the database takes one, the next is
 * made.
 */
final class Writer implements AutoCloseable {

    private final Setting setting;
    private final List<Table<?>> order;
    private final LongConsumer committed;
    private final Map<Table<?>, Long> written = new LinkedHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private @Nullable Future<?> last;
    private @Nullable Session session;
    private @Nullable ChunkInserter inserter;

    /**
     * @param committed called after each chunk with the number of its rows, parts included
     */
    Writer(Setting setting, Enricher enricher, LongConsumer committed) {
        this.setting = setting;
        this.order = setting.writeOrder(enricher);
        this.committed = committed;
    }

    /**
     * Takes a chunk as soon as the one before is committed.
     *
     * @throws RuntimeException that with which the chunk before failed
     */
    void write(List<Rows<?>> chunk) {
        await();
        last = thread.submit(() -> store(chunk));
    }

    /** Waits until all is committed, and lets the planner know of tables that grew. */
    void finish() {
        await();
        if (session != null) {
            setting.statistics().grew(session, written);
        }
    }

    /** How many rows were committed, by table. */
    Map<Table<?>, Long> written() {
        return written;
    }

    private void await() {
        Interrupt.check();
        if (last != null) {
            Interrupt.await(last);
        }
    }

    private void store(List<Rows<?>> chunk) {
        if (inserter == null) {
            session = setting.writer();
            inserter = new ChunkInserter(session, setting.provenance(), order);
        }
        Map<Table<?>, Long> inserted = inserter.insert(chunk);
        inserted.forEach((table, rows) -> written.merge(table, rows, Long::sum));
        committed.accept(inserted.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Waits for the chunk that is being written, however that ends. */
    @Override
    public void close() {
        thread.shutdown();
        Uninterruptibles.awaitTerminationUninterruptibly(thread);
        if (session != null) {
            session.close();
        }
    }
}
