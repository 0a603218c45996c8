package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.COMMENT;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.USER;

import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.Comment;
import com.mentara.seed.schema.tables.records.CommentRecord;
import java.time.Duration;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

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

    private static final double OF_POST_AUTHORS = 0.6;
    private static final Duration UNTIL_REPLY = Duration.ofDays(2);

    private Replies() {}

    /** A reply to the owner. */
    static CommentRecord reply(Slot<CommentRecord, Record> slot) {
        CommentRecord parent = slot.owner();
        Record member = replier(slot);
        String user = member.get(MEMBERSHIP.USER_ID);
        String text = CommentText.reply(
                slot.seed().at("text"),
                Voice.of(member.get(USER.ROLE)),
                user.equals(slot.fact(POST_AUTHOR)),
                CommentRows.turn(slot, parent.getId().hashCode() + slot.ordinal()));
        return CommentRows.answer(slot, UNTIL_REPLY, parent.getCreatedAt(), member.get(MEMBERSHIP.JOINED_AT))
                .setPostId(parent.getPostId())
                .setParentId(parent.getId())
                .setUserId(user)
                .setContent(text);
    }

    /** The author of the post, if it is that one's turn and among those who may reply; else the member that was chosen. */
    private static Record replier(Slot<CommentRecord, Record> slot) {
        String author = slot.fact(POST_AUTHOR);
        return slot.choices().stream()
                .filter(member -> author.equals(member.get(MEMBERSHIP.USER_ID)))
                .filter(member -> slot.seed().at("by author").chance(OF_POST_AUTHORS))
                .findFirst()
                .orElseGet(slot::choice);
    }
}
