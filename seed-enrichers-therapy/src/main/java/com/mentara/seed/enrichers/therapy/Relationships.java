package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.THERAPIST_AVAILABILITY;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;
import org.jooq.Field;

/** Conditions about relationships. */
final class Relationships {

    /** Those that stand. */
    static final Condition ACTIVE = CLIENT_THERAPIST.STATUS.eq("active");

    private Relationships() {}

    /** That one stands in which a column has a value. */
    static Condition someActive(Field<String> column, Field<String> value) {
        return exists(selectOne().from(CLIENT_THERAPIST).where(ACTIVE).and(column.eq(value)));
    }

    /** That a therapist says when to meet. */
    static Condition bookable(Field<String> therapistId) {
        return exists(selectOne()
                .from(THERAPIST_AVAILABILITY)
                .where(THERAPIST_AVAILABILITY.THERAPIST_ID.eq(therapistId))
                .and(Hours.USABLE));
    }
}
