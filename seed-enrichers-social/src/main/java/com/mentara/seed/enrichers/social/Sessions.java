package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.MEETING;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.ROOM;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.select;

import com.mentara.seed.schema.tables.Membership;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Meetings that are held by video, and the communities in which they have their rooms. */
final class Sessions {

    /** What the name of a session's room begins with; the meeting's id follows. */
    static final String ROOM_NAME = "Session ";

    /** The meeting of a session's room. */
    static final Field<String> MEETING_OF_ROOM = DSL.substring(ROOM.NAME, ROOM_NAME.length() + 1);

    static final Condition IS_SESSION_ROOM = ROOM.NAME.startsWith(ROOM_NAME);

    private static final Membership CLIENT_MEMBERSHIP = MEMBERSHIP.as("client_membership");
    private static final Membership THERAPIST_MEMBERSHIP = MEMBERSHIP.as("therapist_membership");

    /** Each meeting with one community: of those that both belong to, the one that the client joined first. */
    private static final Table<?> PLACE = select(
                    MEETING.ID.as("meeting_id"), CLIENT_MEMBERSHIP.COMMUNITY_ID.as("community_id"))
            .distinctOn(MEETING.ID)
            .from(MEETING)
            .join(CLIENT_MEMBERSHIP)
            .on(CLIENT_MEMBERSHIP.USER_ID.eq(MEETING.CLIENT_ID))
            .join(THERAPIST_MEMBERSHIP)
            .on(THERAPIST_MEMBERSHIP
                    .USER_ID
                    .eq(MEETING.THERAPIST_ID)
                    .and(THERAPIST_MEMBERSHIP.COMMUNITY_ID.eq(CLIENT_MEMBERSHIP.COMMUNITY_ID)))
            .where(MEETING.MEETING_TYPE.eq("video"))
            .orderBy(MEETING.ID, CLIENT_MEMBERSHIP.JOINED_AT, CLIENT_MEMBERSHIP.COMMUNITY_ID)
            .asTable("place");

    /** The meeting of a place. */
    static final Field<String> HELD = requireNonNull(PLACE.field("meeting_id", String.class));

    private static final Field<String> COMMUNITY_ID = requireNonNull(PLACE.field("community_id", String.class));

    /** A row for each meeting and each group of rooms of its community. */
    static final Table<Record> PLACES = PLACE.join(COMMUNITY)
            .on(COMMUNITY.ID.eq(COMMUNITY_ID))
            .join(ROOM_GROUP)
            .on(ROOM_GROUP.COMMUNITY_ID.eq(COMMUNITY.ID));

    /** Said of a meeting: it is held by video, and both belong to one community. */
    static final Condition HAS_A_PLACE = MEETING.ID.in(select(HELD).from(PLACE));

    /** Said of a community: meetings have their rooms there. */
    static final Condition IS_A_PLACE = COMMUNITY.ID.in(select(COMMUNITY_ID).from(PLACE));

    private Sessions() {}
}
