package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers when the enrichers of a run were at work. */
final class Timeline implements SeedListener {

    private final Map<String, Span> spans = new LinkedHashMap<>();
    private long start;

    /** From when to when an enricher was at work, in milliseconds since the run began. */
    record Span(long from, long to) {}

    @Override
    public void started(Plan plan) {
        start = System.nanoTime();
    }

    @Override
    public void enricherStarted(Plan.Step step) {
        spans.put(step.name(), new Span(now(), now()));
    }

    @Override
    public void enricherFinished(Plan.Step step, EnricherReport report) {
        spans.computeIfPresent(step.name(), (name, span) -> new Span(span.from(), now()));
    }

    /** By enricher, in the order in which they began. */
    Map<String, Span> spans() {
        return spans;
    }

    /** How long the last one took to end; at least 1. */
    long length() {
        return spans.values().stream().mapToLong(Span::to).max().orElse(1) + 1;
    }

    private long now() {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
