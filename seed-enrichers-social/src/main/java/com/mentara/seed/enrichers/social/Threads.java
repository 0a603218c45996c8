package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.POST;
import static com.mentara.seed.schema.Tables.ROOM;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;
import static com.mentara.seed.schema.Tables.USER;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Posts that can be answered, each with its community and its author. */
final class Threads {

    static final Table<Record> TABLE = POST.join(ROOM)
            .on(ROOM.ID.eq(POST.ROOM_ID))
            .join(ROOM_GROUP)
            .on(ROOM_GROUP.ID.eq(ROOM.ROOM_GROUP_ID))
            .join(COMMUNITY)
            .on(COMMUNITY.ID.eq(ROOM_GROUP.COMMUNITY_ID))
            .join(USER)
            .on(USER.ID.eq(POST.USER_ID));

    /** What an answer takes from the post. */
    static final Field<?>[] COLUMNS = {POST.ID, POST.CREATED_AT, COMMUNITY.SLUG, USER.ROLE};

    /** Posts whose room is gone belong to no community. */
    static final Condition IN_A_ROOM = POST.ROOM_ID.isNotNull();

    /** The community of a post, where posts are owners. */
    static final Field<String> COMMUNITY_ID = POST.room().roomGroup().COMMUNITY_ID;

    /** The address of that community. */
    static final Field<String> SLUG = POST.room().roomGroup().community().SLUG;

    /** The role of a post's author. */
    static final Field<String> AUTHOR_ROLE = POST.user().ROLE;

    private Threads() {}
}
