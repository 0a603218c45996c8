package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.POST;
import static com.mentara.seed.schema.Tables.USER;

import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.CommentRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Comments as rows: later than the post, and than their author's joining. */
final class CommentRows {

    private static final Duration UNTIL_COMMENT = Duration.ofDays(7);
    private static final Duration UNTIL_EDITED = Duration.ofHours(2);
    private static final double EDITED = 0.05;

    /** So many turns are for those who answer for a post's sake; who answers for their own takes one of the later ones. */
    private static final int FIRST_TURNS = 8;

    private static final int LATER_TURNS = 16;

    /** How many posts are tried that somebody who has left can have seen. */
    private static final int OTHERS_TRIED = 100;

    private CommentRows() {}

    /** For the owner, a post: by the member that is chosen; null where that one had left before. */
    static @Nullable CommentRecord underPost(Slot<Record, Record> slot) {
        String post = slot.owner().get(POST.ID);
        LocalDateTime posted = slot.owner().get(POST.CREATED_AT);
        Record member = slot.choice();
        Presence presence = Members.presence(member);
        if (presence.missed(posted)) {
            return null;
        }
        String text = CommentText.comment(
                slot.seed().at("text"),
                slot.fact(Threads.SLUG),
                Voice.of(member.get(USER.ROLE)),
                Voice.of(slot.fact(Threads.AUTHOR_ROLE)),
                turn(slot, post.hashCode() + slot.ordinal()));
        return answer(slot, UNTIL_COMMENT, posted, presence)
                .setPostId(post)
                .setUserId(member.get(MEMBERSHIP.USER_ID))
                .setContent(text);
    }

    /**
     * For the owner, a user: on the post that is chosen; null where another one should be tried, since the user had left before
     * that was written.
     */
    static @Nullable CommentRecord onPost(
            Slot<?, Record> slot, String user, @Nullable LocalDateTime left, Voice voice) {
        Record post = slot.choice();
        Presence presence = new Presence(slot.fact(MEMBERSHIP.JOINED_AT), left);
        if (presence.missed(post.get(POST.CREATED_AT)) && slot.attempt() < OTHERS_TRIED) {
            return null;
        }
        int own = Math.floorMod(user.hashCode() + slot.ordinal(), LATER_TURNS);
        String text = CommentText.comment(
                slot.seed().at("text"),
                post.get(COMMUNITY.SLUG),
                voice,
                Voice.of(post.get(USER.ROLE)),
                turn(slot, post.get(POST.ID).hashCode() + FIRST_TURNS + own));
        return answer(slot, UNTIL_COMMENT, post.get(POST.CREATED_AT), presence)
                .setPostId(post.get(POST.ID))
                .setUserId(user)
                .setContent(text);
    }

    /**
     * An answer to something, without saying who answers what to whom.
     *
     * @param within how long it may take
     * @param asked when what is answered was written
     * @param author when its author can answer
     */
    static CommentRecord answer(Slot<?, ?> slot, Duration within, LocalDateTime asked, Presence author) {
        Seed seed = slot.seed();
        LocalDateTime created = author.after(seed.at("created"), within, asked);
        boolean edited = seed.at("edited").chance(EDITED);
        return new CommentRecord()
                .setId(slot.id())
                .setCreatedAt(created)
                .setUpdatedAt(edited ? seed.at("updated").after(UNTIL_EDITED, created) : created)
                .setAttachmentUrls(new String[0])
                .setAttachmentNames(new String[0])
                .setAttachmentSizes(new Integer[0]);
    }

    /** Another turn where the text that belongs to this one was there already. */
    static int turn(Slot<?, ?> slot, int turn) {
        return slot.attempt() == 0 ? turn : slot.seed().at("turn").between(0, Integer.MAX_VALUE - 1);
    }
}
