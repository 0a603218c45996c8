package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.MODERATOR;
import static com.mentara.seed.schema.Tables.THERAPIST;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.Membership;
import com.mentara.seed.schema.tables.User;
import com.mentara.seed.schema.tables.records.MembershipRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Who belongs to which community. */
public final class MembershipsEnricher implements Enricher {

    private static final Duration HESITATION = Duration.ofDays(30);
    private static final User OF_THERAPIST = CLIENT_THERAPIST.therapist().user();

    /** The membership of a client whom a therapist treats. */
    private static final Membership OF_CLIENT = MEMBERSHIP.as("of_client");

    @Override
    public String name() {
        return "memberships";
    }

    @Override
    public String purpose() {
        return """
                Who belongs to which community. Every community has members, a moderator among them, and everybody \
                who may post belongs somewhere; a therapist to a community of each client, where their sessions have \
                their rooms. Communities choose first, so that only who is left over has to look for one: then a \
                deleted membership leaves a gap on the side that made it.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(1);
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(MEMBERSHIP);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(
                gathering(Minimum.of("community.moderator-members", 1), MODERATOR, MODERATOR.USER_ID, MODERATOR.user()),
                gathering(Minimum.of("community.members", 4, 8, 20), CLIENT, CLIENT.USER_ID, CLIENT.user()),
                joining(Minimum.of("moderator.memberships", 1), MODERATOR, MODERATOR.USER_ID, MODERATOR.user()),
                joining(Minimum.of("client.memberships", 1), CLIENT, CLIENT.USER_ID, CLIENT.user()),
                following(),
                joining(Minimum.of("therapist.memberships", 1), THERAPIST, THERAPIST.USER_ID, THERAPIST.user()));
    }

    /** Each community has members of a kind. */
    private static Rule<?, ?> gathering(Minimum minimum, Table<?> kind, Field<String> userId, User user) {
        return Rule.each(COMMUNITY)
                .atLeast(minimum)
                .of(
                        MEMBERSHIP,
                        MEMBERSHIP.join(kind).on(userId.eq(MEMBERSHIP.USER_ID)),
                        MEMBERSHIP.COMMUNITY_ID.eq(COMMUNITY.ID))
                .choosing(kind)
                .reading(userId, user.CREATED_AT, user.DEACTIVATED_AT)
                .once(MEMBERSHIP.USER_ID)
                .row(slot -> membership(
                        slot,
                        slot.choice().get(userId),
                        new Presence(
                                slot.choice().get(user.CREATED_AT),
                                slot.choice().get(user.DEACTIVATED_AT)),
                        slot.owner().getId(),
                        slot.owner().getCreatedAt()));
    }

    /** Each user of a kind joins communities. */
    private static <O extends Record> Rule<?, ?> joining(
            Minimum minimum, Table<O> kind, Field<String> userId, User user) {
        return Rule.each(kind)
                .knowing(user.CREATED_AT, user.DEACTIVATED_AT)
                .atLeast(minimum)
                .of(MEMBERSHIP, MEMBERSHIP.USER_ID.eq(userId))
                .choosing(COMMUNITY)
                .reading(COMMUNITY.ID, COMMUNITY.CREATED_AT)
                .once(MEMBERSHIP.COMMUNITY_ID)
                .row(slot -> membership(
                        slot,
                        slot.owner().get(userId),
                        new Presence(slot.fact(user.CREATED_AT), slot.fact(user.DEACTIVATED_AT)),
                        slot.choice().get(COMMUNITY.ID),
                        slot.choice().get(COMMUNITY.CREATED_AT)));
    }

    /** Each therapist joins a community of each client. */
    private static Rule<?, ?> following() {
        return Rule.each(CLIENT_THERAPIST)
                .where(CLIENT_THERAPIST.STATUS.eq("active"))
                .knowing(OF_THERAPIST.CREATED_AT, OF_THERAPIST.DEACTIVATED_AT)
                .atLeast(Minimum.of("relationship.shared-communities", 1))
                .of(
                        MEMBERSHIP,
                        MEMBERSHIP
                                .USER_ID
                                .eq(CLIENT_THERAPIST.THERAPIST_ID)
                                .and(exists(selectOne()
                                        .from(OF_CLIENT)
                                        .where(OF_CLIENT.USER_ID.eq(CLIENT_THERAPIST.CLIENT_ID))
                                        .and(OF_CLIENT.COMMUNITY_ID.eq(MEMBERSHIP.COMMUNITY_ID)))))
                .choosing(OF_CLIENT.join(COMMUNITY).on(COMMUNITY.ID.eq(OF_CLIENT.COMMUNITY_ID)))
                .by(OF_CLIENT.USER_ID, COMMUNITY.ID)
                .whose(OF_CLIENT.USER_ID)
                .is(CLIENT_THERAPIST.CLIENT_ID)
                .reading(COMMUNITY.ID, COMMUNITY.CREATED_AT)
                .once(MEMBERSHIP.COMMUNITY_ID, COMMUNITY.ID)
                .row(slot -> membership(
                        slot,
                        slot.owner().getTherapistId(),
                        new Presence(slot.fact(OF_THERAPIST.CREATED_AT), slot.fact(OF_THERAPIST.DEACTIVATED_AT)),
                        slot.choice().get(COMMUNITY.ID),
                        slot.choice().get(COMMUNITY.CREATED_AT)));
    }

    private static MembershipRecord membership(
            Slot<?, ?> slot, String user, Presence presence, String community, LocalDateTime founded) {
        return new MembershipRecord()
                .setId(slot.id())
                .setUserId(user)
                .setCommunityId(community)
                .setJoinedAt(presence.after(slot.seed().at("joined"), HESITATION, founded));
    }
}
