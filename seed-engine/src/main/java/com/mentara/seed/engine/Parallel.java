package com.mentara.seed.engine;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does some things at once. */
final class Parallel {

    private Parallel() {}

    /**
     * Does something with each of some things, and waits for the end of all.
     *
     * @param threads how many at once; with 1 the calling thread does them all
     * @throws RuntimeException with what the first of the things failed with that did
     */
    static <T> void each(int threads, List<T> things, Consumer<T> work) {
        if (threads == 1 || things.size() < 2) {
            things.forEach(work);
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, things.size()));
        try {
            List<Future<?>> begun = things.stream()
                    .<Future<?>>map(thing -> workers.submit(() -> work.accept(thing)))
                    .toList();
            begun.forEach(Interrupt::await);
        } finally {
            workers.shutdownNow();
            Uninterruptibles.awaitTerminationUninterruptibly(workers);
        }
    }
}
