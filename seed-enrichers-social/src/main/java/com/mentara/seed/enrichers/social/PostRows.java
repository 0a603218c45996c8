package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.ROOM;

import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.PostRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jooq.Record;

/** Posts as rows, written at one of the {@link Desks}. */
final class PostRows {

    /** How often another title is drawn before a title gets a number. */
    private static final int UNNUMBERED_ATTEMPTS = 8;

    private static final double EDITED = 0.1;
    private static final double ILLUSTRATED = 0.06;
    private static final int IMAGE_WIDTH = 1600;

    private PostRows() {}

    static PostRecord post(Slot<?, Record> slot, Voice voice, LocalDateTime created) {
        Seed seed = slot.seed();
        Record desk = slot.choice();
        PostText text = PostText.draw(seed.at("text"), desk.get(COMMUNITY.SLUG), voice, story(slot));
        boolean edited = seed.at("edited").chance(EDITED);
        PostRecord post = new PostRecord()
                .setId(slot.id())
                .setUserId(desk.get(MEMBERSHIP.USER_ID))
                .setRoomId(desk.get(ROOM.ID))
                .setTitle(text.title() + part(slot))
                .setContent(text.content())
                .setCreatedAt(created)
                .setUpdatedAt(edited ? seed.at("updated").after(Duration.ofDays(1), created) : created);
        boolean illustrated = voice == Voice.CLIENT && seed.at("illustrated").chance(ILLUSTRATED);
        return illustrated ? withPhoto(post, seed.at("photo")) : withoutAttachments(post);
    }

    /**
     * Which story is told. At each desk an author begins somewhere and goes on from there, so that nobody tells a story
     * twice in one room before having told all.
     */
    private static int story(Slot<?, Record> slot) {
        if (slot.attempt() > 0) {
            return slot.seed().at("story").between(0, Integer.MAX_VALUE - 1);
        }
        int first = (slot.choice().get(MEMBERSHIP.USER_ID) + slot.choice().get(ROOM.ID)).hashCode();
        return first + slot.ordinal() / slot.choices().size();
    }

    /** Tells a title from equal ones where a room has so many posts that drawing another title did not help. */
    private static String part(Slot<?, ?> slot) {
        int numbered = slot.attempt() - UNNUMBERED_ATTEMPTS;
        return numbered < 0 ? "" : " (part " + (2 + slot.seed().at("part").between(0, numbered)) + ")";
    }

    private static PostRecord withPhoto(PostRecord post, Seed seed) {
        Photo photo = seed.at("subject").pick(Photo.ALL);
        return post.setAttachmentUrls(new String[] {photo.url(IMAGE_WIDTH)})
                .setAttachmentNames(new String[] {photo.subject() + ".jpg"})
                .setAttachmentSizes(new Integer[] {seed.at("bytes").between(180_000, 2_400_000)});
    }

    private static PostRecord withoutAttachments(PostRecord post) {
        return post.setAttachmentUrls(new String[0])
                .setAttachmentNames(new String[0])
                .setAttachmentSizes(new Integer[0]);
    }
}
