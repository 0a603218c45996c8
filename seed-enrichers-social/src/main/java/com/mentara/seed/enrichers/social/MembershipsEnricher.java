package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.MODERATOR;
import static com.mentara.seed.schema.Tables.THERAPIST;
import static com.mentara.seed.schema.Tables.USER;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.MembershipRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Who belongs to which community.
 *
 * <p>Users join communities, and communities have members: a client finds somebody to talk to wherever it looks, and every
 * community has a moderator among its members. The same pair is the same row from whichever side it is made.
 */
public final class MembershipsEnricher implements Enricher {

    private static final Duration HESITATION = Duration.ofDays(45);

    @Override
    public String name() {
        return "memberships";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(1);
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(MEMBERSHIP);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(
                joining(CLIENT, CLIENT.USER_ID, CLIENT.user().CREATED_AT, Minimum.of("client.memberships", 1)),
                joining(
                        THERAPIST,
                        THERAPIST.USER_ID,
                        THERAPIST.user().CREATED_AT,
                        Minimum.of("therapist.memberships", 1)),
                joining(
                        MODERATOR,
                        MODERATOR.USER_ID,
                        MODERATOR.user().CREATED_AT,
                        Minimum.of("moderator.memberships", 1)),
                gathering(MODERATOR, MODERATOR.USER_ID, Minimum.of("community.moderator-members", 1)),
                gathering(CLIENT, CLIENT.USER_ID, Minimum.of("community.members", 4, 8, 20)));
    }

    /** Each user of a kind joins communities. */
    private static <O extends Record> Rule<?, ?> joining(
            Table<O> kind, Field<String> userId, Field<LocalDateTime> since, Minimum minimum) {
        return Rule.each(kind)
                .knowing(since)
                .atLeast(minimum)
                .of(MEMBERSHIP, MEMBERSHIP.USER_ID.eq(userId))
                .choosing(COMMUNITY)
                .reading(COMMUNITY.ID, COMMUNITY.CREATED_AT)
                .once(MEMBERSHIP.COMMUNITY_ID)
                .row(slot -> membership(
                        slot,
                        slot.owner().get(userId),
                        slot.fact(since),
                        slot.choice().get(COMMUNITY.ID),
                        slot.choice().get(COMMUNITY.CREATED_AT)));
    }

    /** Each community has members of a kind. */
    private static Rule<?, ?> gathering(Table<?> kind, Field<String> userId, Minimum minimum) {
        return Rule.each(COMMUNITY)
                .atLeast(minimum)
                .of(
                        MEMBERSHIP,
                        MEMBERSHIP.join(kind).on(MEMBERSHIP.USER_ID.eq(userId)),
                        MEMBERSHIP.COMMUNITY_ID.eq(COMMUNITY.ID))
                .choosing(kind.join(USER).on(userId.eq(USER.ID)))
                .by(userId)
                .reading(userId, USER.CREATED_AT)
                .once(MEMBERSHIP.USER_ID, userId)
                .row(slot -> membership(
                        slot,
                        slot.choice().get(userId),
                        slot.choice().get(USER.CREATED_AT),
                        slot.owner().getId(),
                        slot.owner().getCreatedAt()));
    }

    private static MembershipRecord membership(
            Slot<?, ?> slot, String user, LocalDateTime since, String community, LocalDateTime founded) {
        return new MembershipRecord()
                .setId(slot.id())
                .setUserId(user)
                .setCommunityId(community)
                .setJoinedAt(slot.seed().at("joined").after(HESITATION, since, founded));
    }
}
