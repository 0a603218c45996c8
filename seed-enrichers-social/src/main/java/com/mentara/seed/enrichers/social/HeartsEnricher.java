package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.COMMENT;
import static com.mentara.seed.schema.Tables.COMMENT_HEART;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.POST;
import static com.mentara.seed.schema.Tables.POST_HEART;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;
import static com.mentara.seed.schema.Tables.THERAPIST;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Owners;
import com.mentara.seed.api.Rule;
import com.mentara.seed.schema.tables.records.PostRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Which posts and comments people like. */
public final class HeartsEnricher implements Enricher {

    private static final int LOVED_PERCENT = 10;
    private static final int LIKED_PERCENT = 35;
    private static final int NOTICED_PERCENT = 60;
    private static final int LIKED_COMMENTS_PERCENT = 35;
    private static final Field<String> COMMENT_COMMUNITY = COMMENT.post().room().roomGroup().COMMUNITY_ID;

    /** For the service loader. */
    public HeartsEnricher() {}

    @Override
    public String name() {
        return "hearts";
    }

    @Override
    public String purpose() {
        return """
                Which posts and comments people like. Members give hearts to what others wrote in their communities: \
                every post gets one, some many, and so does a share of the comments. A heart is the same whether the \
                post or the user asked for it.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(3);
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(POST_HEART, COMMENT_HEART);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(
                forEach(Rule.each(POST).sampled(LOVED_PERCENT), Minimum.of("loved-post.hearts", 4, 7, 12)),
                forEach(Rule.each(POST).sampled(LIKED_PERCENT), Minimum.of("liked-post.hearts", 3, 4, 7)),
                forEach(Rule.each(POST).sampled(NOTICED_PERCENT), Minimum.of("noticed-post.hearts", 2, 2, 3)),
                forEach(Rule.each(POST), Minimum.of("post.hearts", 1)),
                byEach(CLIENT, CLIENT.USER_ID, CLIENT.user().DEACTIVATED_AT, Minimum.of("client.hearts", 3)),
                byEach(
                        THERAPIST,
                        THERAPIST.USER_ID,
                        THERAPIST.user().DEACTIVATED_AT,
                        Minimum.of("therapist.hearts", 3)),
                Rule.each(COMMENT)
                        .where(COMMENT.post().ROOM_ID.isNotNull())
                        .sampled(LIKED_COMMENTS_PERCENT)
                        .reading(COMMENT.ID, COMMENT.CREATED_AT)
                        .knowing(COMMENT_COMMUNITY)
                        .atLeast(Minimum.of("comment.hearts", 1))
                        .of(COMMENT_HEART, COMMENT_HEART.COMMENT_ID.eq(COMMENT.ID))
                        .choosing(Members.TABLE)
                        .by(Members.KEY)
                        .whose(MEMBERSHIP.COMMUNITY_ID)
                        .is(COMMENT_COMMUNITY)
                        .except(MEMBERSHIP.USER_ID, COMMENT.USER_ID)
                        .reading(Members.COLUMNS)
                        .once(COMMENT_HEART.USER_ID, MEMBERSHIP.USER_ID)
                        .row(Hearts::forComment));
    }

    /** Posts get hearts of other members. */
    private static Rule<?, ?> forEach(Owners<PostRecord> posts, Minimum minimum) {
        return posts.where(Threads.IN_A_ROOM)
                .reading(POST.ID, POST.CREATED_AT)
                .knowing(Threads.COMMUNITY_ID)
                .atLeast(minimum)
                .of(POST_HEART, POST_HEART.POST_ID.eq(POST.ID))
                .choosing(Members.TABLE)
                .by(Members.KEY)
                .whose(MEMBERSHIP.COMMUNITY_ID)
                .is(Threads.COMMUNITY_ID)
                .except(MEMBERSHIP.USER_ID, POST.USER_ID)
                .reading(Members.COLUMNS)
                .once(POST_HEART.USER_ID, MEMBERSHIP.USER_ID)
                .row(Hearts::forPost);
    }

    /** Each user of a kind gives hearts to posts of others. */
    private static <O extends Record> Rule<?, ?> byEach(
            Table<O> kind, Field<String> userId, Field<LocalDateTime> left, Minimum minimum) {
        return Rule.each(kind)
                .knowing(left)
                .atLeast(minimum)
                .of(POST_HEART, POST_HEART.USER_ID.eq(userId))
                .choosing(Threads.TABLE)
                .by(POST.ID)
                .whose(ROOM_GROUP.COMMUNITY_ID)
                .isOneOf(MEMBERSHIP.COMMUNITY_ID, MEMBERSHIP.USER_ID.eq(userId), MEMBERSHIP.JOINED_AT)
                .except(POST.USER_ID, userId)
                .reading(POST.ID, POST.CREATED_AT)
                .once(POST_HEART.POST_ID, POST.ID)
                .row(slot -> Hearts.byUser(slot, slot.owner().get(userId), slot.fact(left)));
    }
}
