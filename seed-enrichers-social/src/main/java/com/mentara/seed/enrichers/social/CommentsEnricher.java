package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.COMMENT;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.POST;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;
import static com.mentara.seed.schema.Tables.THERAPIST;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Label;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Owners;
import com.mentara.seed.api.Rule;
import com.mentara.seed.schema.tables.records.PostRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** What members answer to posts of their communities, and to each other. */
public final class CommentsEnricher implements Enricher {

    private static final int DISCUSSED_PERCENT = 20;
    private static final int REPLIED_PERCENT = 30;

    private static final Condition NO_REPLY = COMMENT.PARENT_ID.isNull();

    /** For the service loader. */
    public CommentsEnricher() {}

    @Override
    public String name() {
        return "comments";
    }

    @Override
    public String purpose() {
        return """
                What members answer to posts of their communities, and to each other. No post stays without an \
                answer, some are discussed at length, and everybody takes part. Posts choose first who answers them, \
                so that only who is left over has to look for a post: then a deleted comment leaves a gap on the \
                side that made it. Comments are counted without the replies to them, and replies by themselves.""";
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
        return Set.of(COMMENT);
    }

    @Override
    public List<Label> labels() {
        return List.of(Label.of(COMMENT, "Comment by", COMMENT.user().FIRST_NAME, COMMENT.user().LAST_NAME));
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(
                underEach(Rule.each(POST).sampled(DISCUSSED_PERCENT), Minimum.of("discussed-post.comments", 4, 5, 6)),
                underEach(Rule.each(POST), Minimum.of("post.comments", 2)),
                byEach(
                        CLIENT,
                        CLIENT.USER_ID,
                        CLIENT.user().DEACTIVATED_AT,
                        Voice.CLIENT,
                        Minimum.of("client.comments", 5, 10, 20)),
                byEach(
                        THERAPIST,
                        THERAPIST.USER_ID,
                        THERAPIST.user().DEACTIVATED_AT,
                        Voice.THERAPIST,
                        Minimum.of("therapist.comments", 5)),
                Rule.each(Replies.PARENT)
                        .where(Replies.CAN_BE_REPLIED_TO)
                        .sampled(REPLIED_PERCENT)
                        .reading(
                                Replies.PARENT.ID,
                                Replies.PARENT.POST_ID,
                                Replies.PARENT.USER_ID,
                                Replies.PARENT.CREATED_AT)
                        .knowing(
                                Replies.COMMUNITY_ID,
                                Replies.POST_AUTHOR,
                                Replies.POST_AUTHOR_ROLE,
                                Replies.POST_AUTHOR_SINCE,
                                Replies.POST_AUTHOR_LEFT)
                        .atLeast(Minimum.of("comment.replies", 1))
                        .of(COMMENT, COMMENT.PARENT_ID.eq(Replies.PARENT.ID))
                        .choosing(Members.TABLE)
                        .by(Members.KEY)
                        .whose(MEMBERSHIP.COMMUNITY_ID)
                        .is(Replies.COMMUNITY_ID)
                        .except(MEMBERSHIP.USER_ID, Replies.PARENT.USER_ID)
                        .reading(Members.COLUMNS)
                        .row(Replies::reply));
    }

    @Override
    public List<Law> laws() {
        return List.of(Law.unique(COMMENT, COMMENT.POST_ID, COMMENT.CONTENT));
    }

    /** Posts get comments of other members. */
    private static Rule<?, ?> underEach(Owners<PostRecord> posts, Minimum minimum) {
        return posts.where(Threads.IN_A_ROOM)
                .reading(POST.ID, POST.CREATED_AT)
                .knowing(Threads.COMMUNITY_ID, Threads.SLUG, Threads.AUTHOR_ROLE)
                .atLeast(minimum)
                .of(COMMENT, COMMENT.POST_ID.eq(POST.ID).and(NO_REPLY))
                .choosing(Members.TABLE)
                .by(Members.KEY)
                .whose(MEMBERSHIP.COMMUNITY_ID)
                .is(Threads.COMMUNITY_ID)
                .except(MEMBERSHIP.USER_ID, POST.USER_ID)
                .reading(Members.COLUMNS)
                .row(CommentRows::underPost);
    }

    /** Each user of a kind comments on posts of others. */
    private static <O extends Record> Rule<?, ?> byEach(
            Table<O> kind, Field<String> userId, Field<LocalDateTime> left, Voice voice, Minimum minimum) {
        return Rule.each(kind)
                .knowing(left)
                .atLeast(minimum)
                .of(COMMENT, COMMENT.USER_ID.eq(userId).and(NO_REPLY))
                .choosing(Threads.TABLE)
                .by(POST.ID)
                .whose(ROOM_GROUP.COMMUNITY_ID)
                .isOneOf(MEMBERSHIP.COMMUNITY_ID, MEMBERSHIP.USER_ID.eq(userId), MEMBERSHIP.JOINED_AT)
                .except(POST.USER_ID, userId)
                .reading(Threads.COLUMNS)
                .row(slot -> CommentRows.onPost(slot, slot.owner().get(userId), slot.fact(left), voice));
    }
}
