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

    /** How many stories that others have told are passed over before one is told again, in other words. */
    private static final int TRIES_A_ROUND = 3;

    /** How often another story or wording is tried before a title gets a number. */
    private static final int UNNUMBERED_ATTEMPTS = 6;

    /** How many numbers there are for the first title that gets one; twenty times as many at each further attempt. */
    private static final int NUMBERS = 20;

    private static final int MOST_NUMBERS = 2_000_000;
    private static final double EDITED = 0.1;
    private static final double ILLUSTRATED = 0.06;
    private static final int IMAGE_WIDTH = 1600;

    private PostRows() {}

    static PostRecord post(Slot<?, Record> slot, Voice voice, LocalDateTime created) {
        Seed seed = slot.seed();
        Record desk = slot.choice();
        int tries = slot.attempt() / slot.choices().size();
        PostText text = PostText.tell(
                seed.at("text"),
                desk.get(COMMUNITY.SLUG),
                voice,
                desk.get(ROOM.ID).hashCode(),
                story(slot) + tries,
                tries / TRIES_A_ROUND);
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
     * Which story is told first. At each desk an author begins somewhere and goes on from there, so that nobody tells a story
     * twice in one room before having told all; where somebody else has told it there, the next one is tried.
     */
    private static int story(Slot<?, Record> slot) {
        int first = (slot.choice().get(MEMBERSHIP.USER_ID) + slot.choice().get(ROOM.ID)).hashCode();
        return first + slot.ordinal() / slot.choices().size();
    }

    /** Tells a title from equal ones where a room has so many posts that all have been told in all ways. */
    private static String part(Slot<?, ?> slot) {
        int numbered = slot.attempt() - UNNUMBERED_ATTEMPTS;
        if (numbered < 0) {
            return "";
        }
        int numbers = (int) Math.min(MOST_NUMBERS, NUMBERS * Math.pow(20, numbered));
        return " (part " + (2 + slot.seed().at("part").between(0, numbers - 1)) + ")";
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
