package com.mentara.seed.engine;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Does some things at once. */
final class Parallel {

    private Parallel() {}

    /** Begins something on a thread of its own, which keeps no program from ending. */
    static <T> Future<T> begin(String thread, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread runner = new Thread(task, thread);
        runner.setDaemon(true);
        runner.start();
        return task;
    }

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
