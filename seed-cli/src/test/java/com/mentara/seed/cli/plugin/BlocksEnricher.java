package com.mentara.seed.cli.plugin;

import static com.mentara.seed.schema.Tables.MODERATOR;
import static com.mentara.seed.schema.Tables.USER_BLOCK;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/** A plugin: each moderator has blocked another one. */
public final class BlocksEnricher implements Enricher {

    @Override
    public String name() {
        return "plugged-blocks";
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(USER_BLOCK);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(Rule.each(MODERATOR)
                .atLeast(Minimum.of("moderator.plugged-blocks", 1))
                .of(USER_BLOCK, USER_BLOCK.BLOCKER_ID.eq(MODERATOR.USER_ID))
                .choosing(MODERATOR.as("other"))
                .by(MODERATOR.as("other").USER_ID)
                .except(MODERATOR.as("other").USER_ID, MODERATOR.USER_ID)
                .once(USER_BLOCK.BLOCKED_ID)
                .row(slot -> USER_BLOCK
                        .newRecord()
                        .setId(slot.id())
                        .setBlockerId(slot.owner().getUserId())
                        .setBlockedId(slot.choice().getUserId())
                        .setReason("plugged in")
                        .setCreatedAt(slot.seed()
                                .at("created")
                                .after(Duration.ofDays(9), slot.owner().getCreatedAt()))));
    }
}
