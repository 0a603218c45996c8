package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import java.io.PrintWriter;

/** Writes only what went wrong. */
final class Complaints implements SeedListener {

    private final PrintWriter err;

    Complaints(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void enricherFinished(Plan.Step step, EnricherReport report) {
        switch (report.status()) {
            case SATISFIED, FILLED, NOT_APPLICABLE -> {}
            case GAPS, FAILED, SKIPPED -> err.println(report.name() + " " + Sentences.outcome(report));
        }
    }

    @Override
    public void finished(SeedReport report) {
        if (!report.satisfied()) {
            err.println(Sentences.verdict(report));
        }
    }
}
