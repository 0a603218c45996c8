package com.mentara.seed.engine;

import com.mentara.seed.api.Rule;
import com.mentara.seed.engine.Explanation.Restores;
import com.mentara.seed.engine.Explanation.RuleExplanation;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** Explains the enrichers of a catalog; opens no connection. */
final class Explaining {

    private static final DSLContext LAID_OUT = DSL.using(SQLDialect.POSTGRES, new Settings().withRenderFormatted(true));

    private final Catalog catalog;

    Explaining(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Explanation> explain() {
        return catalog.plan().steps().stream().map(this::explain).toList();
    }

    private Explanation explain(Plan.Step step) {
        return new Explanation(
                step,
                step.rules().stream()
                        .map(rule -> new RuleExplanation(
                                rule,
                                catalog.request().effective(step, rule.minimum()),
                                query(Prepared.of(step, rule, catalog.request(), Extents.UNKNOWN)),
                                restores(rule)))
                        .toList());
    }

    private static String query(Prepared prepared) {
        return LAID_OUT.renderInlined(prepared.gaps().counts(prepared.minimum()));
    }

    private Restores restores(Rule<?, ?> rule) {
        Table<?> rows = rule.counted().rows();
        if (Key.idOf(rows) == null && rows.getIdentity() != null) {
            return Restores.WITH_OTHER_KEYS;
        }
        long counting = catalog.all().steps().stream()
                .flatMap(step -> step.rules().stream())
                .filter(other -> other.counted().rows().equals(rows))
                .count();
        return counting == 1 ? Restores.AS_THEY_WERE : Restores.AS_MANY;
    }
}
