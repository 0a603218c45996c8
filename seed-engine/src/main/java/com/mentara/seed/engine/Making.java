package com.mentara.seed.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Makes rows on as many threads as there are processors, some parts ahead of what is settled and written: factories are pure, so
 * it makes no difference which thread asks them when.
 */
final class Making implements AutoCloseable {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /**
     * Prepares parts and hands them over in their order.
     *
     * @param parts gives the next part, which one thread prepares; an empty one after the last
     * @param times how many proposals are made for each that is wanted
     * @param settle is called by the calling thread
     * @throws RuntimeException with what the first part failed with that did
     */
    void ahead(Supplier<List<Proposals>> parts, IntSupplier times, Consumer<List<Proposals>> settle) {
        Deque<Future<List<Proposals>>> begun = new ArrayDeque<>();
        try {
            for (List<Proposals> next = parts.get(); !next.isEmpty(); next = parts.get()) {
                List<Proposals> part = next;
                int number = times.getAsInt();
                begun.add(threads.submit(() -> part.forEach(proposals -> proposals.prepare(number)), part));
                if (begun.size() > THREADS) {
                    settle.accept(Interrupt.await(begun.remove()));
                }
            }
            while (!begun.isEmpty()) {
                settle.accept(Interrupt.await(begun.remove()));
            }
        } finally {
            begun.forEach(part -> part.cancel(false));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
