package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.ROOM;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;

/** The rooms of communities, and which of them are open to every member. */
final class MemberRooms {

    /** Rooms with the group through which they belong to a community. */
    static final Table<Record> TABLE = ROOM.join(ROOM_GROUP).on(ROOM.ROOM_GROUP_ID.eq(ROOM_GROUP.ID));

    /** Every member may post there: the application takes a role that it does not know for a member's. */
    static final Condition OPEN = ROOM.POSTING_ROLE.notIn("therapist", "moderator", "admin");

    private MemberRooms() {}
}
