package com.mentara.seed.engine;

import com.google.common.util.concurrent.Uninterruptibles;
import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Rows;
import java.util.ArrayDeque;
import java.util.Deque;
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
 * Writes the chunks of one rule, each in a transaction of its own, on another thread: while the database takes one, the next are
 * made.
 */
final class Writer implements AutoCloseable {

    /** How many chunks wait at most for the one that the database takes. */
    private static final int WAITING = 2;

    private final Setting setting;
    private final List<Table<?>> order;
    private final LongConsumer committed;
    private final Map<Table<?>, Long> written = new LinkedHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Deque<Future<?>> begun = new ArrayDeque<>();
    private volatile boolean ended;
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
     * Takes a chunk as soon as few others wait.
     *
     * @throws RuntimeException that with which an earlier chunk failed; no later one was written then
     */
    void write(List<Rows<?>> chunk) {
        await(WAITING);
        begun.add(thread.submit(() -> inTurn(chunk)));
    }

    /** Waits until all is committed, and lets the planner know of tables that grew. */
    void finish() {
        await(0);
        if (session != null) {
            setting.statistics().grew(session, written);
        }
    }

    /** How many rows were committed, by table. */
    Map<Table<?>, Long> written() {
        return written;
    }

    /** Waits until so many chunks are left. */
    private void await(int left) {
        Interrupt.check();
        while (begun.size() > left) {
            Interrupt.await(begun.remove());
        }
    }

    /** No chunk follows one that failed. */
    private void inTurn(List<Rows<?>> chunk) {
        if (ended) {
            return;
        }
        try {
            store(chunk);
        } catch (RuntimeException | Error e) {
            ended = true;
            throw e;
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

    /** Waits for the chunk that is being written, however that ends; those that wait are given up. */
    @Override
    public void close() {
        ended = true;
        thread.shutdown();
        Uninterruptibles.awaitTerminationUninterruptibly(thread);
        if (session != null) {
            session.close();
        }
    }
}
