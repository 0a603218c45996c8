package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.POST;
import static com.mentara.seed.schema.Tables.ROOM;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;
import static com.mentara.seed.schema.Tables.THERAPIST;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Label;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Quota;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.CommunityRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What people write in the rooms of their communities. */
public final class PostsEnricher implements Enricher {

    private static final Table<Record> POSTS_OF_COMMUNITIES =
            POST.join(ROOM).on(ROOM.ID.eq(POST.ROOM_ID)).join(ROOM_GROUP).on(ROOM_GROUP.ID.eq(ROOM.ROOM_GROUP_ID));

    @Override
    public String name() {
        return "posts";
    }

    @Override
    public String purpose() {
        return """
                What people write in the rooms of their communities. Clients tell their stories, therapists explain, \
                and moderators see to it that no community is silent: they write where nobody did lately, or not \
                enough. Everybody posts in rooms of communities that they are members of, after joining.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(2);
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(POST);
    }

    @Override
    public List<Label> labels() {
        return List.of(Label.of(POST, "Post", POST.TITLE));
    }

    @Override
    public List<Rule<?, ?>> rules() {
        Condition recent = POST.CREATED_AT.between(Rule.asOf().minus(DSL.inline(PostTimes.RECENT_DAYS)), Rule.asOf());
        return List.of(
                byEach(CLIENT, CLIENT.USER_ID, Voice.CLIENT, Minimum.of("client.posts", 2, 5, 10)),
                byEach(THERAPIST, THERAPIST.USER_ID, Voice.THERAPIST, Minimum.of("therapist.posts", 2)),
                inEach(
                        Rule.each(COMMUNITY)
                                .where(COMMUNITY.CREATED_AT.le(Rule.asOf()))
                                .atLeast(Minimum.of("community.recent-posts", 1)),
                        recent,
                        PostTimes::recently),
                inEach(
                        Rule.each(COMMUNITY).atLeast(Minimum.of("community.posts", 5, 10, 30)),
                        DSL.noCondition(),
                        PostTimes::notLately));
    }

    @Override
    public List<Law> laws() {
        return List.of(Law.unique(POST, POST.USER_ID, POST.TITLE), Law.unique(POST, POST.ROOM_ID, POST.TITLE));
    }

    /** Each user of a kind has posts, wherever it may post. */
    private static <O extends Record> Rule<?, ?> byEach(
            Table<O> kind, Field<String> userId, Voice voice, Minimum minimum) {
        return Rule.each(kind)
                .atLeast(minimum)
                .of(POST, POST.USER_ID.eq(userId))
                .choosing(Desks.TABLE)
                .where(MemberRooms.OPEN)
                .by(MEMBERSHIP.USER_ID, ROOM.ID)
                .whose(MEMBERSHIP.USER_ID)
                .is(userId)
                .reading(Desks.COLUMNS)
                .row(slot -> PostRows.post(slot, voice, PostTimes.sinceJoining(slot)));
    }

    /** Each community has posts; missing ones come from its moderators. */
    private static Rule<?, ?> inEach(
            Quota<CommunityRecord> quota, Condition which, Function<Slot<?, Record>, @Nullable LocalDateTime> when) {
        return quota.of(
                        POST,
                        POSTS_OF_COMMUNITIES,
                        ROOM_GROUP.COMMUNITY_ID.eq(COMMUNITY.ID).and(which))
                .choosing(Desks.OF_MODERATORS)
                .where(MemberRooms.OPEN)
                .by(MEMBERSHIP.USER_ID, ROOM.ID)
                .whose(MEMBERSHIP.COMMUNITY_ID)
                .is(COMMUNITY.ID)
                .reading(Desks.COLUMNS)
                .row(slot -> {
                    LocalDateTime created = when.apply(slot);
                    return created == null ? null : PostRows.post(slot, Voice.MODERATOR, created);
                });
    }
}
