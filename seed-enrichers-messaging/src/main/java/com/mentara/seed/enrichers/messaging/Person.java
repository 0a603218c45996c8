package com.mentara.seed.enrichers.messaging;

import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.USER;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import com.mentara.seed.schema.tables.User;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can talk to others.
 *
 * @param id the user's id
 * @param role client or therapist
 * @param since when the account was opened
 * @param until when it was closed
 */
record Person(
        String id,
        String role,
        LocalDateTime since,
        @Nullable LocalDateTime until) {

    static final String CLIENT = "client";
    static final String THERAPIST = "therapist";

    static final Field<?>[] COLUMNS = {USER.ID, USER.ROLE, USER.CREATED_AT, USER.DEACTIVATED_AT};

    static final Condition TALKS = USER.ROLE.in(CLIENT, THERAPIST);

    /** The ids of a therapist's clients, or of a client's therapists. */
    static final Field<String[]> OWN_CLIENTS_AND_THERAPISTS = array(select(CLIENT_THERAPIST.THERAPIST_ID)
            .from(CLIENT_THERAPIST)
            .where(CLIENT_THERAPIST.CLIENT_ID.eq(USER.ID))
            .unionAll(select(CLIENT_THERAPIST.CLIENT_ID)
                    .from(CLIENT_THERAPIST)
                    .where(CLIENT_THERAPIST.THERAPIST_ID.eq(USER.ID))));

    /** Whether there are two others besides those: where hardly anybody is, nobody could close the gap. */
    static final Condition KNOWS_OTHERS = everybody().minus(relationships()).ge(3);

    /** The same two people always come in the same order; clients come first. */
    static final Comparator<Person> IN_ONE_ORDER =
            Comparator.comparing(Person::role).thenComparing(Person::id);

    static Person of(Record user) {
        return new Person(
                user.get(USER.ID), user.get(USER.ROLE), user.get(USER.CREATED_AT), user.get(USER.DEACTIVATED_AT));
    }

    private static Field<Integer> everybody() {
        User all = USER.as("everybody");
        return field(selectCount().from(all).where(all.ROLE.in(CLIENT, THERAPIST)));
    }

    private static Field<Integer> relationships() {
        return field(selectCount()
                .from(CLIENT_THERAPIST)
                .where(CLIENT_THERAPIST.CLIENT_ID.eq(USER.ID).or(CLIENT_THERAPIST.THERAPIST_ID.eq(USER.ID))));
    }
}
