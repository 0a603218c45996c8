package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.COMMENT;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.USER;
import static org.jooq.impl.DSL.select;

import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.Comment;
import com.mentara.seed.schema.tables.Membership;
import com.mentara.seed.schema.tables.records.CommentRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Replies to comments: mostly of who wrote the post, else of other members, never of who wrote the comment. */
final class Replies {

    /** The comment that is replied to. */
    static final Comment PARENT = COMMENT.as("parent");

    /** Comments that are no replies themselves, under posts that belong to a community. */
    static final Condition CAN_BE_REPLIED_TO =
            PARENT.PARENT_ID.isNull().and(PARENT.post().ROOM_ID.isNotNull());

    /** The community in which the comment was written. */
    static final Field<String> COMMUNITY_ID = PARENT.post().room().roomGroup().COMMUNITY_ID;

    /** Who wrote the post. */
    static final Field<String> POST_AUTHOR = PARENT.post().USER_ID;

    /** The role of who wrote the post. */
    static final Field<String> POST_AUTHOR_ROLE = PARENT.post().user().ROLE;

    private static final Membership OF_POST_AUTHOR = MEMBERSHIP.as("of_post_author");

    /** Since when who wrote the post is a member of the community; null where that one is none. */
    static final Field<LocalDateTime> POST_AUTHOR_SINCE = DSL.field(select(OF_POST_AUTHOR.JOINED_AT)
            .from(OF_POST_AUTHOR)
            .where(OF_POST_AUTHOR.USER_ID.eq(POST_AUTHOR))
            .and(OF_POST_AUTHOR.COMMUNITY_ID.eq(COMMUNITY_ID)));

    /** When the account of who wrote the post was closed. */
    static final Field<LocalDateTime> POST_AUTHOR_LEFT = PARENT.post().user().DEACTIVATED_AT;

    private static final double OF_POST_AUTHORS = 0.6;
    private static final Duration UNTIL_REPLY = Duration.ofDays(2);

    private Replies() {}

    /** A reply to the owner; null where who should write it had left before. */
    static @Nullable CommentRecord reply(Slot<Record, Record> slot) {
        String parent = slot.owner().get(PARENT.ID);
        LocalDateTime written = slot.owner().get(PARENT.CREATED_AT);
        Replier replier = replier(slot);
        if (replier.presence().missed(written)) {
            return null;
        }
        String text = CommentText.reply(
                slot.seed().at("text"),
                Voice.of(replier.role()),
                replier.id().equals(slot.fact(POST_AUTHOR)),
                CommentRows.turn(slot, parent.hashCode() + slot.ordinal()));
        return CommentRows.answer(slot, UNTIL_REPLY, written, replier.presence())
                .setPostId(slot.owner().get(PARENT.POST_ID))
                .setParentId(parent)
                .setUserId(replier.id())
                .setContent(text);
    }

    /** The author of the post, if it is that one's turn, a member, and did not write the comment; else who was chosen. */
    private static Replier replier(Slot<Record, Record> slot) {
        String author = slot.fact(POST_AUTHOR);
        LocalDateTime since = slot.fact(POST_AUTHOR_SINCE);
        boolean mayReply = since != null && !author.equals(slot.owner().get(PARENT.USER_ID));
        if (mayReply && slot.seed().at("by author").chance(OF_POST_AUTHORS)) {
            return new Replier(author, slot.fact(POST_AUTHOR_ROLE), new Presence(since, slot.fact(POST_AUTHOR_LEFT)));
        }
        Record member = slot.choice();
        return new Replier(member.get(MEMBERSHIP.USER_ID), member.get(USER.ROLE), Members.presence(member));
    }

    /** Who replies, in which role, and when that is possible. */
    private record Replier(String id, String role, Presence presence) {}
}
