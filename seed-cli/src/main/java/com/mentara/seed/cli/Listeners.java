package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.RuleReport;
import java.util.List;

/** Tells several listeners, each in turn. */
record Listeners(List<SeedListener> all) implements SeedListener {

    @Override
    public void started(Plan plan) {
        all.forEach(each -> each.started(plan));
    }

    @Override
    public void enricherStarted(Plan.Step step) {
        all.forEach(each -> each.enricherStarted(step));
    }

    @Override
    public void written(Plan.Step step, String rule, long rows) {
        all.forEach(each -> each.written(step, rule, rows));
    }

    @Override
    public void ruleFinished(Plan.Step step, RuleReport report) {
        all.forEach(each -> each.ruleFinished(step, report));
    }

    @Override
    public void enricherFinished(Plan.Step step, EnricherReport report) {
        all.forEach(each -> each.enricherFinished(step, report));
    }

    @Override
    public void finished(SeedReport report) {
        all.forEach(each -> each.finished(report));
    }
}
