package com.mentara.seed.cli.plugin;

import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.TYPING_INDICATOR;
import static com.mentara.seed.schema.Tables.USER;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/** A plugin whose factory throws. */
public final class TroubleEnricher implements Enricher {

    @Override
    public String name() {
        return "trouble";
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(TYPING_INDICATOR);
    }

    @Override
    public Set<Table<?>> dependsOn() {
        return Set.of(COMMUNITY);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(Rule.each(USER)
                .atLeast(Minimum.of("user.trouble", 1))
                .of(TYPING_INDICATOR, TYPING_INDICATOR.USER_ID.eq(USER.ID))
                .row(slot -> {
                    throw new IllegalStateException("no luck today");
                }));
    }
}
