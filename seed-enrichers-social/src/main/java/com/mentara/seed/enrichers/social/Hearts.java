package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.POST;

import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.CommentHeartRecord;
import com.mentara.seed.schema.tables.records.CommentRecord;
import com.mentara.seed.schema.tables.records.PostHeartRecord;
import com.mentara.seed.schema.tables.records.PostRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jooq.Record;

/** Hearts as rows: later than what is liked, and than the joining of who likes it. */
final class Hearts {

    private static final Duration UNTIL_HEART = Duration.ofDays(7);
    private static final Duration UNTIL_COMMENT_HEART = Duration.ofDays(3);

    private Hearts() {}

    /** For the owner, a post: of the member that is chosen. */
    static PostHeartRecord forPost(Slot<PostRecord, Record> slot) {
        Record member = slot.choice();
        return heart(slot, slot.owner().getCreatedAt(), member.get(MEMBERSHIP.JOINED_AT))
                .setPostId(slot.owner().getId())
                .setUserId(member.get(MEMBERSHIP.USER_ID));
    }

    /** For the owner, a user: on the post that is chosen. */
    static PostHeartRecord byUser(Slot<?, Record> slot, String user) {
        Record post = slot.choice();
        return heart(slot, post.get(POST.CREATED_AT), slot.fact(MEMBERSHIP.JOINED_AT))
                .setPostId(post.get(POST.ID))
                .setUserId(user);
    }

    /** For the owner, a comment: of the member that is chosen. */
    static CommentHeartRecord forComment(Slot<CommentRecord, Record> slot) {
        Record member = slot.choice();
        return new CommentHeartRecord()
                .setId(slot.id())
                .setCommentId(slot.owner().getId())
                .setUserId(member.get(MEMBERSHIP.USER_ID))
                .setCreatedAt(slot.seed()
                        .at("created")
                        .after(UNTIL_COMMENT_HEART, slot.owner().getCreatedAt(), member.get(MEMBERSHIP.JOINED_AT)));
    }

    private static PostHeartRecord heart(Slot<?, Record> slot, LocalDateTime posted, LocalDateTime joined) {
        return new PostHeartRecord()
                .setId(slot.id())
                .setCreatedAt(slot.seed().at("created").after(UNTIL_HEART, posted, joined));
    }
}
