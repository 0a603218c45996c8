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

    /** How many stories that others have told are passed over before one is continued. */
    private static final int ATTEMPTS_A_ROUND = 2;

    /** How often a story may be continued in a room, in another way each time. */
    private static final int MOST_ROUNDS = 10_000;

    /** How often another story or continuation is tried at each desk before a title gets a number. */
    private static final int UNNUMBERED_TRIES = 12;

    /** How many parts there are for the first title that gets a number; twenty times as many at each further attempt. */
    private static final int PARTS = 20;

    private static final int MOST_PARTS = 2_000_000;
    private static final int WHOLE = 0;
    private static final double EDITED = 0.1;
    private static final double ILLUSTRATED = 0.06;
    private static final int IMAGE_WIDTH = 1600;

    private PostRows() {}

    static PostRecord post(Slot<?, Record> slot, Voice voice, LocalDateTime created) {
        Seed seed = slot.seed();
        Record desk = slot.choice();
        int part = part(slot);
        PostText text = PostText.tell(
                seed.at("text"),
                desk.get(COMMUNITY.SLUG),
                voice,
                desk.get(ROOM.ID).hashCode(),
                story(slot) + slot.attempt() / slot.choices().size(),
                round(slot));
        boolean edited = seed.at("edited").chance(EDITED);
        PostRecord post = new PostRecord()
                .setId(slot.id())
                .setUserId(desk.get(MEMBERSHIP.USER_ID))
                .setRoomId(desk.get(ROOM.ID))
                .setTitle(part == WHOLE ? text.title() : text.title() + " (part " + part + ")")
                .setContent(text.content())
                .setCreatedAt(created)
                .setUpdatedAt(edited ? seed.at("updated").after(Duration.ofDays(1), created) : created);
        boolean illustrated = voice == Voice.CLIENT && seed.at("illustrated").chance(ILLUSTRATED);
        return illustrated ? withPhoto(post, seed.at("photo")) : withoutAttachments(post);
    }

    /**
     * Which story is told first. At each desk an author begins somewhere and goes on from there, so that nobody tells a story
     * twice in one room before having told all; where somebody else has told it there, the next one is tried.
     */
    private static int story(Slot<?, Record> slot) {
        int first = (slot.choice().get(MEMBERSHIP.USER_ID) + slot.choice().get(ROOM.ID)).hashCode();
        return first + slot.ordinal() / slot.choices().size();
    }

    /**
     * How often the story was told there before: never at first, then once, and then any number of times, as the room must have
     * many posts.
     */
    private static int round(Slot<?, ?> slot) {
        int round = slot.attempt() / ATTEMPTS_A_ROUND;
        return round < 2 ? round : slot.seed().at("round").between(2, MOST_ROUNDS);
    }

    /** Which part of a story is told where a room has so many posts that no continuation is left. */
    private static int part(Slot<?, ?> slot) {
        int numbered = slot.attempt() - UNNUMBERED_TRIES * slot.choices().size();
        if (numbered < 0) {
            return WHOLE;
        }
        int parts = (int) Math.min(MOST_PARTS, PARTS * Math.pow(20, numbered));
        return slot.seed().at("part").between(2, parts + 1);
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
