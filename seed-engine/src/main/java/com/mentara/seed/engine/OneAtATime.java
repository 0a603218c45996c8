package com.mentara.seed.engine;

import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.RuleReport;

/** Passes on what happens, one call at a time. */
final class OneAtATime implements SeedListener {

    private final SeedListener listener;

    OneAtATime(SeedListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void started(Plan plan) {
        listener.started(plan);
    }

    @Override
    public synchronized void enricherStarted(Plan.Step step) {
        listener.enricherStarted(step);
    }

    @Override
    public synchronized void written(Plan.Step step, String rule, long rows) {
        listener.written(step, rule, rows);
    }

    @Override
    public synchronized void ruleFinished(Plan.Step step, RuleReport report) {
        listener.ruleFinished(step, report);
    }

    @Override
    public synchronized void enricherFinished(Plan.Step step, EnricherReport report) {
        listener.enricherFinished(step, report);
    }

    @Override
    public synchronized void finished(SeedReport report) {
        listener.finished(report);
    }
}
