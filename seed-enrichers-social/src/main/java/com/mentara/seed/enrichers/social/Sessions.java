package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.MEETING;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.ROOM;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import com.mentara.seed.schema.tables.Meeting;
import com.mentara.seed.schema.tables.Membership;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Meetings that are held by video, and the communities that both who meet belong to. */
final class Sessions {

    /** What the name of a session's room begins with; the meeting's id follows. */
    static final String ROOM_NAME = "Session ";

    /** The meeting of a session's room. */
    static final Field<String> MEETING_OF_ROOM = DSL.substring(ROOM.NAME, ROOM_NAME.length() + 1);

    static final Condition IS_SESSION_ROOM = ROOM.NAME.startsWith(ROOM_NAME);

    static final Condition BY_VIDEO = MEETING.MEETING_TYPE.eq("video");

    /** The meeting of a place. */
    static final Meeting HELD = MEETING.as("held");

    private static final Membership CLIENT_MEMBERSHIP = MEMBERSHIP.as("client_membership");
    private static final Membership THERAPIST_MEMBERSHIP = MEMBERSHIP.as("therapist_membership");

    private static final Condition SAME_COMMUNITY =
            THERAPIST_MEMBERSHIP.COMMUNITY_ID.eq(CLIENT_MEMBERSHIP.COMMUNITY_ID);

    /** A row for each meeting and each group of rooms of a community that both belong to. */
    static final Table<Record> PLACES = HELD.join(CLIENT_MEMBERSHIP)
            .on(CLIENT_MEMBERSHIP.USER_ID.eq(HELD.CLIENT_ID))
            .join(THERAPIST_MEMBERSHIP)
            .on(THERAPIST_MEMBERSHIP.USER_ID.eq(HELD.THERAPIST_ID).and(SAME_COMMUNITY))
            .join(COMMUNITY)
            .on(COMMUNITY.ID.eq(CLIENT_MEMBERSHIP.COMMUNITY_ID))
            .join(ROOM_GROUP)
            .on(ROOM_GROUP.COMMUNITY_ID.eq(COMMUNITY.ID));

    /** Said of a meeting: both belong to one community. */
    static final Condition SHARE_A_COMMUNITY = exists(selectOne()
            .from(CLIENT_MEMBERSHIP)
            .join(THERAPIST_MEMBERSHIP)
            .on(SAME_COMMUNITY)
            .where(CLIENT_MEMBERSHIP.USER_ID.eq(MEETING.CLIENT_ID))
            .and(THERAPIST_MEMBERSHIP.USER_ID.eq(MEETING.THERAPIST_ID)));

    /** Said of a community: two of its members meet by video. */
    static final Condition HELD_AMONG_MEMBERS = exists(selectOne()
            .from(HELD)
            .join(CLIENT_MEMBERSHIP)
            .on(CLIENT_MEMBERSHIP.USER_ID.eq(HELD.CLIENT_ID))
            .join(THERAPIST_MEMBERSHIP)
            .on(THERAPIST_MEMBERSHIP.USER_ID.eq(HELD.THERAPIST_ID).and(SAME_COMMUNITY))
            .where(CLIENT_MEMBERSHIP.COMMUNITY_ID.eq(COMMUNITY.ID))
            .and(HELD.MEETING_TYPE.eq("video")));

    private Sessions() {}
}
