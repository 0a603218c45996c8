package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.MODERATOR;
import static com.mentara.seed.schema.Tables.ROOM;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;

import java.time.LocalDateTime;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Where members may post: a row for each membership and each room of the community that is open to members. */
final class Desks {

    /** To be narrowed with {@link MemberRooms#OPEN}. */
    static final Table<Record> TABLE = MEMBERSHIP
            .join(COMMUNITY)
            .on(COMMUNITY.ID.eq(MEMBERSHIP.COMMUNITY_ID))
            .join(ROOM_GROUP)
            .on(ROOM_GROUP.COMMUNITY_ID.eq(COMMUNITY.ID))
            .join(ROOM)
            .on(ROOM.ROOM_GROUP_ID.eq(ROOM_GROUP.ID));

    /** Those of moderators alone. */
    static final Table<Record> OF_MODERATORS = TABLE.join(MODERATOR).on(MODERATOR.USER_ID.eq(MEMBERSHIP.USER_ID));

    private static final Field<LocalDateTime> LEFT_AT = MEMBERSHIP.user().DEACTIVATED_AT;

    /** What a post takes from the desk that it was written at. */
    static final Field<?>[] COLUMNS = {MEMBERSHIP.USER_ID, MEMBERSHIP.JOINED_AT, LEFT_AT, ROOM.ID, COMMUNITY.SLUG};

    private Desks() {}

    /** When the author of a desk can write. */
    static Presence presence(Record desk) {
        return new Presence(desk.get(MEMBERSHIP.JOINED_AT), desk.get(LEFT_AT));
    }
}
