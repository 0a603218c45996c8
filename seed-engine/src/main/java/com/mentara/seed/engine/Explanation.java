package com.mentara.seed.engine;

import com.mentara.seed.api.Rule;
import java.util.List;

/**
 * What an enricher does, for people.
 *
 * @param step the enricher in its place
 * @param rules its rules in order
 */
public record Explanation(Plan.Step step, List<RuleExplanation> rules) {

    /**
     * What a rule does.
     *
     * @param rule what the enricher says
     * @param minimum the number that counts
     * @param query the SQL that finds who has less, laid out; {@code as_of()} stands for the moment that counts as now
     * @param restores what is promised of deleted rows
     */
    public record RuleExplanation(Rule<?, ?> rule, EffectiveMinimum minimum, String query, Restores restores) {}

    /** What is promised of seeded rows that were deleted. */
    public enum Restores {
        /** They come back as they were: no other rule counts rows of the table. */
        AS_THEY_WERE,
        /** As many come back; another rule that counts rows of the table may close a gap first, with another row. */
        AS_MANY,
        /** As many come back, with other keys: the database numbers the rows. */
        WITH_OTHER_KEYS
    }
}
