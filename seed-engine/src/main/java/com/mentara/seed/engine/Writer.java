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

/**
 * Writes the chunks of one rule, each in a transaction of its own, on other threads: while the database takes some, the next are
 * made. As many are written at once as the run has jobs, unless the database numbers their rows in the order in which they come.
 */
final class Writer implements AutoCloseable {

    /** How many chunks wait at most beside those that are written. */
    private static final int WAITING = 2;

    private final Setting setting;
    private final ChunkInserter inserter;
    private final LongConsumer committed;
    private final int streams;
    private final ExecutorService threads;
    private final Deque<Future<?>> begun = new ArrayDeque<>();
    private final Map<Table<?>, Long> written = new LinkedHashMap<>();
    private volatile boolean ended;

    /**
     * @param committed called after each chunk with the number of its rows, parts included; by any thread
     */
    Writer(Setting setting, Enricher enricher, LongConsumer committed) {
        this.setting = setting;
        List<Table<?>> order = setting.writeOrder(enricher);
        this.inserter = new ChunkInserter(setting.provenance(), order);
        this.committed = committed;
        this.streams = order.stream().anyMatch(table -> table.getIdentity() != null)
                ? 1
                : setting.request().jobs();
        this.threads = Executors.newFixedThreadPool(streams);
    }

    /**
     * Takes a chunk as soon as few others wait.
     *
     * @throws RuntimeException that with which an earlier chunk failed; none that was not begun is written then
     */
    void write(List<Rows<?>> chunk) {
        await(streams + WAITING - 1);
        begun.add(threads.submit(() -> unlessEnded(chunk)));
    }

    /** Waits until all is committed, and lets the planner know of tables that grew. */
    void finish() {
        await(0);
        setting.statistics().grew(written);
    }

    /** How many rows were committed, by table. */
    Map<Table<?>, Long> written() {
        return written;
    }

    /** Waits until no more than so many chunks are left. */
    private void await(int left) {
        Interrupt.check();
        while (begun.size() > left) {
            Interrupt.await(begun.remove());
        }
    }

    private void unlessEnded(List<Rows<?>> chunk) {
        setting.streams().acquireUninterruptibly();
        try {
            if (!ended) {
                store(chunk);
            }
        } catch (RuntimeException | Error e) {
            ended = true;
            throw e;
        } finally {
            setting.streams().release();
        }
    }

    private void store(List<Rows<?>> chunk) {
        Map<Table<?>, Long> inserted;
        try (Session session = setting.writer()) {
            inserted = inserter.insert(session, chunk);
        }
        synchronized (written) {
            inserted.forEach((table, rows) -> written.merge(table, rows, Long::sum));
        }
        committed.accept(inserted.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Waits for the chunks that are being written, however they end; those that wait are given up. */
    @Override
    public void close() {
        ended = true;
        threads.shutdown();
        Uninterruptibles.awaitTerminationUninterruptibly(threads);
    }
}
