package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.MODERATOR;
import static com.mentara.seed.schema.Tables.MODERATOR_COMMUNITY;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.ModeratorCommunityRecord;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Record;
import org.jooq.Table;

/** Which moderator looks after which community. */
public final class ModeratorAssignmentsEnricher implements Enricher {

    private static final Duration PROBATION = Duration.ofDays(14);
    private static final Table<Record> CANDIDATES =
            MEMBERSHIP.join(MODERATOR).on(MODERATOR.USER_ID.eq(MEMBERSHIP.USER_ID));

    @Override
    public String name() {
        return "moderator-assignments";
    }

    @Override
    public String purpose() {
        return """
                Which moderator looks after which community. Moderators look after communities that they are members \
                of, some time after they joined. No community is without one; a moderator that none has chosen looks \
                for one itself.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(2);
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(MODERATOR_COMMUNITY);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(
                Rule.each(COMMUNITY)
                        .atLeast(Minimum.of("community.moderators", 1))
                        .of(MODERATOR_COMMUNITY, MODERATOR_COMMUNITY.COMMUNITY_ID.eq(COMMUNITY.ID))
                        .choosing(CANDIDATES)
                        .by(MEMBERSHIP.COMMUNITY_ID, MEMBERSHIP.USER_ID)
                        .whose(MEMBERSHIP.COMMUNITY_ID)
                        .is(COMMUNITY.ID)
                        .reading(MEMBERSHIP.COMMUNITY_ID, MEMBERSHIP.USER_ID, MEMBERSHIP.JOINED_AT)
                        .once(MODERATOR_COMMUNITY.MODERATOR_ID, MEMBERSHIP.USER_ID)
                        .row(ModeratorAssignmentsEnricher::assignment),
                Rule.each(MODERATOR)
                        .atLeast(Minimum.of("moderator.communities", 1))
                        .of(MODERATOR_COMMUNITY, MODERATOR_COMMUNITY.MODERATOR_ID.eq(MODERATOR.USER_ID))
                        .choosing(CANDIDATES)
                        .by(MEMBERSHIP.COMMUNITY_ID, MEMBERSHIP.USER_ID)
                        .whose(MEMBERSHIP.USER_ID)
                        .is(MODERATOR.USER_ID)
                        .reading(MEMBERSHIP.COMMUNITY_ID, MEMBERSHIP.USER_ID, MEMBERSHIP.JOINED_AT)
                        .once(MODERATOR_COMMUNITY.COMMUNITY_ID, MEMBERSHIP.COMMUNITY_ID)
                        .row(ModeratorAssignmentsEnricher::assignment));
    }

    private static ModeratorCommunityRecord assignment(Slot<?, Record> slot) {
        Record membership = slot.choice();
        return new ModeratorCommunityRecord()
                .setId(slot.id())
                .setModeratorId(membership.get(MEMBERSHIP.USER_ID))
                .setCommunityId(membership.get(MEMBERSHIP.COMMUNITY_ID))
                .setAssignedAt(slot.seed().at("assigned").after(PROBATION, membership.get(MEMBERSHIP.JOINED_AT)));
    }
}
