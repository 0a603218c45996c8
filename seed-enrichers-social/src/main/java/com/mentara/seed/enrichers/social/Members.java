package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.USER;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Who could answer in a community: its members, each with a role and since when. */
final class Members {

    static final Table<Record> TABLE = MEMBERSHIP.join(USER).on(USER.ID.eq(MEMBERSHIP.USER_ID));

    /** What tells members apart. */
    static final Field<?>[] KEY = {MEMBERSHIP.USER_ID, MEMBERSHIP.COMMUNITY_ID};

    /** What an answer takes from its author. */
    static final Field<?>[] COLUMNS = {MEMBERSHIP.USER_ID, MEMBERSHIP.JOINED_AT, USER.ROLE, USER.DEACTIVATED_AT};

    private Members() {}

    /** Since when a member is one, and until when. */
    static Presence presence(Record member) {
        return new Presence(member.get(MEMBERSHIP.JOINED_AT), member.get(USER.DEACTIVATED_AT));
    }
}
