package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.COMMENT;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.POST;

import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.CommentHeartRecord;
import com.mentara.seed.schema.tables.records.PostHeartRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Hearts as rows: later than what is liked, and than the joining of who likes it. */
final class Hearts {

    private static final Duration UNTIL_HEART = Duration.ofDays(7);
    private static final Duration UNTIL_COMMENT_HEART = Duration.ofDays(3);

    private Hearts() {}

    /** For the owner, a post: of the member that is chosen; null where that one had left before. */
    static @Nullable PostHeartRecord forPost(Slot<Record, Record> slot) {
        LocalDateTime posted = slot.owner().get(POST.CREATED_AT);
        Record member = slot.choice();
        Presence presence = Members.presence(member);
        if (presence.missed(posted)) {
            return null;
        }
        return heart(slot, posted, presence)
                .setPostId(slot.owner().get(POST.ID))
                .setUserId(member.get(MEMBERSHIP.USER_ID));
    }

    /** For the owner, a user: on the post that is chosen. */
    static PostHeartRecord byUser(Slot<?, Record> slot, String user, @Nullable LocalDateTime left) {
        Record post = slot.choice();
        return heart(slot, post.get(POST.CREATED_AT), new Presence(slot.fact(MEMBERSHIP.JOINED_AT), left))
                .setPostId(post.get(POST.ID))
                .setUserId(user);
    }

    /** For the owner, a comment: of the member that is chosen; null where that one had left before. */
    static @Nullable CommentHeartRecord forComment(Slot<Record, Record> slot) {
        LocalDateTime written = slot.owner().get(COMMENT.CREATED_AT);
        Record member = slot.choice();
        Presence presence = Members.presence(member);
        if (presence.missed(written)) {
            return null;
        }
        return new CommentHeartRecord()
                .setId(slot.id())
                .setCommentId(slot.owner().get(COMMENT.ID))
                .setUserId(member.get(MEMBERSHIP.USER_ID))
                .setCreatedAt(presence.after(slot.seed().at("created"), UNTIL_COMMENT_HEART, written));
    }

    private static PostHeartRecord heart(Slot<?, Record> slot, LocalDateTime posted, Presence of) {
        return new PostHeartRecord()
                .setId(slot.id())
                .setCreatedAt(of.after(slot.seed().at("created"), UNTIL_HEART, posted));
    }
}
