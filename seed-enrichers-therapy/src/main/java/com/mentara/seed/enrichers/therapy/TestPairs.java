package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.THERAPIST;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import com.mentara.seed.schema.enums.TherapistApplicationStatus;
import com.mentara.seed.schema.tables.User;
import java.time.LocalDateTime;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The fixed accounts of clients, each with that of the therapist who works on what the client came for. */
final class TestPairs {

    private static final User OF_CLIENT = User.USER.as("of_client");
    private static final User OF_THERAPIST = User.USER.as("of_therapist");

    private static final Table<?> ADDRESSES = DSL.values(
                    row("test.client.basic", "test.therapist.cbt"),
                    row("test.client.experienced", "test.therapist.family"),
                    row("test.client.trauma", "test.therapist.trauma"),
                    row("test.client.anxiety", "test.therapist.cbt"),
                    row("test.client.wellness", "test.therapist.addiction"))
            .as("addresses", "of_client", "of_therapist");

    /** A row for each pair of which both may meet. */
    static final Table<Record> TABLE = pairs();

    static final Field<String> CLIENT_ID = requireNonNull(TABLE.field("client_id", SQLDataType.CLOB));
    static final Field<String> THERAPIST_ID = requireNonNull(TABLE.field("therapist_id", SQLDataType.CLOB));

    /** Since when both have been there, and the therapist is approved. */
    static final Field<LocalDateTime> SINCE = requireNonNull(TABLE.field("since", SQLDataType.LOCALDATETIME(3)));

    private TestPairs() {}

    private static Table<Record> pairs() {
        Field<?>[] columns = {
            CLIENT.USER_ID.as("client_id"),
            THERAPIST.USER_ID.as("therapist_id"),
            greatest(OF_CLIENT.CREATED_AT, OF_THERAPIST.CREATED_AT, THERAPIST.PROCESSING_DATE)
                    .as("since")
        };
        return select(columns)
                .from(ADDRESSES)
                .join(OF_CLIENT)
                .on(OF_CLIENT.EMAIL.eq(address("of_client")).and(OF_CLIENT.IS_ACTIVE.isTrue()))
                .join(CLIENT)
                .on(CLIENT.USER_ID.eq(OF_CLIENT.ID))
                .join(OF_THERAPIST)
                .on(OF_THERAPIST.EMAIL.eq(address("of_therapist")))
                .join(THERAPIST)
                .on(THERAPIST.USER_ID.eq(OF_THERAPIST.ID))
                .where(THERAPIST.STATUS.eq(TherapistApplicationStatus.APPROVED))
                .asTable("test_pair");
    }

    private static Field<String> address(String column) {
        return requireNonNull(ADDRESSES.field(column, SQLDataType.CLOB)).concat("@mentaradev.local");
    }
}
