package com.mentara.seed.engine;

import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.RuleReport;

/**
 * Hears how a run goes on. Every method does nothing by default.
 *
 * <p>Where several enrichers run at once, methods are called from their threads, one call at a time. A listener that throws
 * ends the run.
 */
public interface SeedListener {

    /** The run begins to ask; called once, or not at all where the database is up to date. */
    default void started(Plan plan) {}

    /** An enricher begins; not called for enrichers that are skipped or not applicable. */
    default void enricherStarted(Plan.Step step) {}

    /**
     * Rows were committed.
     *
     * @param step the enricher
     * @param rule the rule they were made for
     * @param rows how many rows this chunk wrote, parts included
     */
    default void written(Plan.Step step, String rule, long rows) {}

    /** A rule was filled, or looked at in an audit. */
    default void ruleFinished(Plan.Step step, RuleReport report) {}

    /** An enricher ended, in whatever way; called once for each enricher of the plan. */
    default void enricherFinished(Plan.Step step, EnricherReport report) {}

    /** All enrichers ended and everything is verified, or the database is up to date; called in any case. */
    default void finished(SeedReport report) {}
}
