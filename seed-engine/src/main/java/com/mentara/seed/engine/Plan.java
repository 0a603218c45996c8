package com.mentara.seed.engine;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Rule;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/**
 * The enrichers of a run in their order.
 *
 * @param steps each step comes after all those that it needs
 */
public record Plan(List<Step> steps) {

    /**
     * An enricher in its place.
     *
     * @param number counts from 1
     * @param enricher what is done
     * @param rules its rules, asked for once
     * @param tables the tables that it works on: those that it writes, and those that its rules and laws mention
     * @param tier its layer, given or derived
     * @param reads names of the tables that it reads or refers to, and does not write
     * @param writes names of the tables that it writes
     * @param needs names of the enrichers that must end before it begins
     */
    public record Step(
            int number,
            Enricher enricher,
            List<Rule<?, ?>> rules,
            Set<Table<?>> tables,
            int tier,
            Set<String> reads,
            Set<String> writes,
            Set<String> needs) {

        /** The enricher's name. */
        public String name() {
            return enricher.name();
        }
    }
}
