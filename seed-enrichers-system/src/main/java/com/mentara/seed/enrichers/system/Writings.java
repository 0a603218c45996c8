package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.COMMENT;
import static com.mentara.seed.schema.Tables.POST;
import static com.mentara.seed.schema.Tables.ROOM;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.time.LocalDateTime;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What clients wrote in communities: posts and comments. */
final class Writings {

    /** The kind of posts. */
    static final String POSTS = "post";

    /** The kind of comments. */
    static final String COMMENTS = "comment";

    private static final String ALIAS = "writing";

    static final Field<String> KIND = field(name(ALIAS, "kind"), SQLDataType.CLOB);
    static final Field<String> ID = field(name(ALIAS, "id"), SQLDataType.CLOB);
    static final Field<String> AUTHOR = field(name(ALIAS, "author"), SQLDataType.CLOB);
    static final Field<String> COMMUNITY = field(name(ALIAS, "community"), SQLDataType.CLOB);
    static final Field<LocalDateTime> WRITTEN_AT = field(name(ALIAS, "written_at"), SQLDataType.LOCALDATETIME(3));

    /** To be told apart by {@link #KIND} and {@link #ID}. */
    static final Table<? extends Record> TABLE = select(
                    inline(POSTS).as(KIND),
                    POST.ID.as(ID),
                    POST.USER_ID.as(AUTHOR),
                    ROOM_GROUP.COMMUNITY_ID.as(COMMUNITY),
                    POST.CREATED_AT.as(WRITTEN_AT))
            .from(POST)
            .join(CLIENT)
            .on(CLIENT.USER_ID.eq(POST.USER_ID))
            .join(ROOM)
            .on(ROOM.ID.eq(POST.ROOM_ID))
            .join(ROOM_GROUP)
            .on(ROOM_GROUP.ID.eq(ROOM.ROOM_GROUP_ID))
            .unionAll(select(inline(COMMENTS), COMMENT.ID, COMMENT.USER_ID, ROOM_GROUP.COMMUNITY_ID, COMMENT.CREATED_AT)
                    .from(COMMENT)
                    .join(CLIENT)
                    .on(CLIENT.USER_ID.eq(COMMENT.USER_ID))
                    .join(POST)
                    .on(POST.ID.eq(COMMENT.POST_ID))
                    .join(ROOM)
                    .on(ROOM.ID.eq(POST.ROOM_ID))
                    .join(ROOM_GROUP)
                    .on(ROOM_GROUP.ID.eq(ROOM.ROOM_GROUP_ID)))
            .asTable(ALIAS);

    private Writings() {}
}
