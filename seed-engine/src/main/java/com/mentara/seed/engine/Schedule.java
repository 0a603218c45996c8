package com.mentara.seed.engine;

import com.google.common.collect.Lists;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/**
 * Works through a plan: a step begins when all that it needs have ended, as many at once as there are jobs. Of those that could
 * begin, the one with the longest chain of steps behind it does.
 */
final class Schedule {

    private final Plan plan;
    private final int jobs;

    Schedule(Plan plan, int jobs) {
        this.plan = plan;
        this.jobs = jobs;
    }

    /**
     * The results in the order of the plan.
     *
     * @param work is given a step and the results of the steps that it needs; what it throws ends everything
     */
    List<EnricherReport> run(BiFunction<Plan.Step, List<EnricherReport>, EnricherReport> work) {
        Map<String, EnricherReport> done = new HashMap<>();
        if (jobs == 1) {
            plan.steps().forEach(step -> done.put(step.name(), work.apply(step, needed(step, done))));
        } else {
            inParallel(work, done);
        }
        return plan.steps().stream()
                .map(step -> Objects.requireNonNull(done.get(step.name())))
                .toList();
    }

    private void inParallel(
            BiFunction<Plan.Step, List<EnricherReport>, EnricherReport> work, Map<String, EnricherReport> done) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        CompletionService<EnricherReport> running = new ExecutorCompletionService<>(threads);
        List<Plan.Step> waiting = new ArrayList<>(plan.steps());
        Map<String, Integer> chains = chains();
        waiting.sort(Comparator.comparing((Plan.Step step) -> chains.get(step.name()))
                .reversed());
        try {
            while (done.size() < plan.steps().size()) {
                int idle = jobs - (plan.steps().size() - waiting.size() - done.size());
                List<Plan.Step> next = waiting.stream()
                        .filter(step -> isReady(step, done))
                        .limit(idle)
                        .toList();
                for (Plan.Step step : next) {
                    List<EnricherReport> before = needed(step, done);
                    running.submit(() -> work.apply(step, before));
                }
                waiting.removeAll(next);
                EnricherReport ended = running.take().get();
                done.put(ended.name(), ended);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SeedException.interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new CompletionException(e.getCause());
        } finally {
            threads.shutdownNow();
            awaitEnd(threads);
        }
    }

    /** How long the longest chain of steps is that begins with each, by its name, as one needs the other. */
    private Map<String, Integer> chains() {
        Map<String, Integer> chains = new HashMap<>();
        for (Plan.Step step : Lists.reverse(plan.steps())) {
            int chain = chains.merge(step.name(), 1, Math::max);
            step.needs().forEach(needed -> chains.merge(needed, chain + 1, Math::max));
        }
        return chains;
    }

    /** Until the last one has written its chunk, so that nobody uses a connection that is closed. */
    private static void awaitEnd(ExecutorService threads) {
        boolean interrupted = Thread.interrupted();
        try {
            while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                // A long statement ends some time.
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady(Plan.Step step, Map<String, EnricherReport> done) {
        return plan.steps().stream()
                .map(Plan.Step::name)
                .filter(step.needs()::contains)
                .allMatch(done::containsKey);
    }

    private static List<EnricherReport> needed(Plan.Step step, Map<String, EnricherReport> done) {
        return step.needs().stream()
                .filter(done::containsKey)
                .map(done::get)
                .map(Objects::requireNonNull)
                .toList();
    }
}
