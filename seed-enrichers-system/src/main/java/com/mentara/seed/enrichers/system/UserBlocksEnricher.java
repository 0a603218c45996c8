package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.COMMENT;
import static com.mentara.seed.schema.Tables.POST;
import static com.mentara.seed.schema.Tables.USER_BLOCK;
import static org.jooq.impl.DSL.noCondition;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.Client;
import com.mentara.seed.schema.tables.records.UserBlockRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Record;
import org.jooq.Table;

/** Who does not want to hear from whom. */
public final class UserBlocksEnricher implements Enricher {

    private static final Phrases TEXTS =
            Phrases.read("user-blocks.txt", UserBlocksEnricher.class.getResourceAsStream("user-blocks.txt"));

    private static final Client AUTHOR = CLIENT.as("author");
    private static final Client COMMENTER = CLIENT.as("commenter");
    private static final Table<Record> ENCOUNTERS = COMMENT.join(COMMENTER)
            .on(COMMENTER.USER_ID.eq(COMMENT.USER_ID))
            .join(POST)
            .on(POST.ID.eq(COMMENT.POST_ID))
            .join(AUTHOR)
            .on(AUTHOR.USER_ID.eq(POST.USER_ID));

    private static final double BY_AUTHOR = 0.7;
    private static final double EXPLAINED = 0.8;
    private static final int LATELY_DAYS = 4;

    /** For the service loader. */
    public UserBlocksEnricher() {}

    @Override
    public String name() {
        return "user-blocks";
    }

    @Override
    public String purpose() {
        return """
                Who does not want to hear from whom. A few clients have blocked another one whom they met under a \
                post: mostly its author one who commented on it, sometimes the other way round. It happened lately, \
                so that there is little after it that a block should have prevented.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(6);
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(USER_BLOCK);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(Rule.database()
                .atLeast(Minimum.population("database.blocks", 3, 3, 3))
                .of(USER_BLOCK, noCondition())
                .choosing(ENCOUNTERS)
                .where(AUTHOR.USER_ID.ne(COMMENTER.USER_ID))
                .by(COMMENT.ID)
                .reading(AUTHOR.USER_ID, COMMENTER.USER_ID, COMMENT.CREATED_AT)
                .row(UserBlocksEnricher::block));
    }

    private static UserBlockRecord block(Slot<?, Record> slot) {
        Seed seed = slot.seed();
        String author = slot.choice().get(AUTHOR.USER_ID);
        String commenter = slot.choice().get(COMMENTER.USER_ID);
        boolean byAuthor = seed.at("by author").chance(BY_AUTHOR);
        boolean explained = seed.at("explained").chance(EXPLAINED);
        return new UserBlockRecord()
                .setId(slot.id())
                .setBlockerId(byAuthor ? author : commenter)
                .setBlockedId(byAuthor ? commenter : author)
                .setReason(explained ? TEXTS.draw(seed.at("reason"), "reasons") : null)
                .setCreatedAt(lately(seed.at("created"), slot.choice().get(COMMENT.CREATED_AT)));
    }

    private static LocalDateTime lately(Seed seed, LocalDateTime met) {
        LocalDateTime horizon = seed.horizon(met);
        LocalDateTime lately = horizon.minusDays(LATELY_DAYS);
        return seed.moment(lately.isAfter(met) ? lately : met, horizon);
    }
}
