package com.mentara.seed.engine;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Reads the owners of a rule who lack something, with all that their rows are made of; while one batch is filled, another thread
 * reads the next. A few owners are read quickly, and many in ever larger batches, with fewer queries for each.
 */
final class Batches implements AutoCloseable {

    /** How many times as many owners are read at once in the end. */
    private static final int GROWTH = 8;

    /**
     * Some owners.
     *
     * @param owners in the order of their keys; never none
     * @param slots what each of them lacks
     */
    record Batch(List<OwnerRow> owners, Iterator<Proposals> slots) {}

    private final Prepared prepared;
    private final Slots slots;
    private final Shape owner;
    private final int chunk;
    private final Cursor<Record> gaps;
    private @Nullable ExecutorService thread;
    private @Nullable Future<@Nullable Batch> next;
    private int size;
    private boolean read;

    Batches(Prepared prepared, Session reader, Slots slots, int chunk) {
        this.prepared = prepared;
        this.slots = slots;
        this.owner = prepared.owner(reader.sql());
        this.chunk = chunk;
        this.size = chunk;
        List<Field<?>> columns = new ArrayList<>(owner.columns());
        columns.addAll(prepared.rule().owners().facts());
        this.gaps = reader.sql()
                .fetchLazy(prepared.gaps().owners(prepared.minimum(), columns).fetchSize(chunk));
    }

    /** The next batch; null after the last. */
    @Nullable
    Batch next() {
        Batch batch = next == null ? read() : Interrupt.await(next);
        next = read ? null : thread().submit(this::read);
        return batch;
    }

    private ExecutorService thread() {
        if (thread == null) {
            thread = Executors.newSingleThreadExecutor();
        }
        return thread;
    }

    private @Nullable Batch read() {
        if (read) {
            return null;
        }
        List<OwnerRow> owners = gaps.fetchNext(size).stream().map(this::owner).toList();
        read = owners.size() < size;
        size = Math.min(2 * size, GROWTH * chunk);
        return owners.isEmpty() ? null : new Batch(owners, slots.open(owners));
    }

    private OwnerRow owner(Record row) {
        List<Field<?>> facts = prepared.rule().owners().facts();
        Key key = prepared.key();
        List<Object> values = key.values(row, 0);
        int has = (int) row.get(key.columns().size());
        int from = key.columns().size() + 1;
        return new OwnerRow(
                values,
                Key.text(values),
                Key.place(values.get(0)),
                has,
                prepared.minimum() - has,
                owner.record(Shape.values(row, from, owner.columns().size())),
                facts.isEmpty()
                        ? Facts.NONE
                        : new Facts(
                                facts, Shape.values(row, from + owner.columns().size(), facts.size())));
    }

    /** Waits for the batch that is being read. */
    @Override
    public void close() {
        if (thread != null) {
            thread.shutdownNow();
            Uninterruptibles.awaitTerminationUninterruptibly(thread);
        }
        gaps.close();
    }
}
