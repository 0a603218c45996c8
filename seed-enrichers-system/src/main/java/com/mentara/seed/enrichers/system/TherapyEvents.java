package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.MEETING;
import static com.mentara.seed.schema.Tables.REVIEW;
import static com.mentara.seed.schema.Tables.WORKSHEET;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.when;

import com.mentara.seed.schema.enums.MeetingStatus;
import com.mentara.seed.schema.enums.WorksheetStatus;
import com.mentara.seed.schema.tables.User;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What clients and therapists are told of: their relationships, meetings and worksheets. */
final class TherapyEvents {

    private static final Field<LocalDateTime> MEETING_END = DSL.field(
            "{0} + {1} * interval '1 minute'", SQLDataType.LOCALDATETIME(3), MEETING.START_TIME, MEETING.DURATION);
    private static final Field<LocalDateTime> DAY_BEFORE =
            DSL.field("{0} - interval '1 day'", SQLDataType.LOCALDATETIME(3), MEETING.START_TIME);
    private static final Condition BOOKED_IN_TIME =
            DSL.condition("{0} < {1} - interval '3 hours'", MEETING.CREATED_AT, MEETING.START_TIME);

    private TherapyEvents() {}

    static List<Select<Record>> all() {
        return Stream.of(relationships(), meetings(), worksheets())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Select<Record>> relationships() {
        return List.of(
                established(
                        CLIENT_THERAPIST.CLIENT_ID, CLIENT_THERAPIST.therapist().user(), "/therapists/"),
                established(
                        CLIENT_THERAPIST.THERAPIST_ID, CLIENT_THERAPIST.client().user(), "/clients/"),
                Happening.of("REVIEW_RECEIVED", REVIEW.THERAPIST_ID)
                        .about(REVIEW, REVIEW.ID)
                        .at(REVIEW.CREATED_AT)
                        .by(when(REVIEW.IS_ANONYMOUS, inline("A client"))
                                .otherwise(REVIEW.client().user().FIRST_NAME))
                        .mentioning(REVIEW.RATING.cast(SQLDataType.CLOB))
                        .leadingTo("/reviews/", REVIEW.ID)
                        .from(REVIEW));
    }

    private static Select<Record> established(Field<String> who, User other, String path) {
        return Happening.of("RELATIONSHIP_ESTABLISHED", who)
                .about(CLIENT_THERAPIST, CLIENT_THERAPIST.ID)
                .at(CLIENT_THERAPIST.ASSIGNED_AT)
                .by(Happening.name(other))
                .leadingTo(path, other.ID)
                .from(CLIENT_THERAPIST);
    }

    private static List<Select<Record>> meetings() {
        return Stream.concat(
                        meetings(MEETING.CLIENT_ID, MEETING.therapist().user()),
                        meetings(MEETING.THERAPIST_ID, MEETING.client().user()))
                .toList();
    }

    private static Stream<Select<Record>> meetings(Field<String> who, User other) {
        Stream<Select<Record>> ofBoth = Stream.of(
                meeting("APPOINTMENT_CONFIRMED", who, other)
                        .at(MEETING.CREATED_AT)
                        .from(MEETING, MEETING.STATUS.ne(MeetingStatus.CANCELLED)),
                meeting("APPOINTMENT_CANCELLED", who, other)
                        .at(MEETING.UPDATED_AT, MEETING.CREATED_AT)
                        .from(MEETING, MEETING.STATUS.eq(MeetingStatus.CANCELLED)),
                meeting("APPOINTMENT_REMINDER", who, other)
                        .at(MEETING.CREATED_AT, DAY_BEFORE)
                        .from(
                                MEETING,
                                MEETING.STATUS
                                        .in(MeetingStatus.COMPLETED, MeetingStatus.NO_SHOW)
                                        .and(BOOKED_IN_TIME)));
        Select<Record> ofClients = meeting("REVIEW_REQUEST", who, other)
                .at(MEETING.UPDATED_AT, MEETING_END)
                .from(MEETING, MEETING.STATUS.eq(MeetingStatus.COMPLETED));
        return who.equals(MEETING.CLIENT_ID) ? Stream.concat(ofBoth, Stream.of(ofClients)) : ofBoth;
    }

    private static Happening meeting(String type, Field<String> who, User other) {
        return Happening.of(type, who)
                .about(MEETING, MEETING.ID)
                .by(Happening.name(other))
                .mentioning(toChar(MEETING.START_TIME, "FMDD FMMonth"))
                .leadingTo("/sessions/", MEETING.ID);
    }

    private static List<Select<Record>> worksheets() {
        return List.of(
                worksheet("WORKSHEET_ASSIGNED").at(WORKSHEET.CREATED_AT).from(WORKSHEET),
                worksheet("WORKSHEET_FEEDBACK")
                        .at(WORKSHEET.UPDATED_AT, WORKSHEET.CREATED_AT)
                        .from(WORKSHEET, WORKSHEET.STATUS.eq(WorksheetStatus.REVIEWED)));
    }

    private static Happening worksheet(String type) {
        return Happening.of(type, WORKSHEET.CLIENT_ID)
                .about(WORKSHEET, WORKSHEET.ID)
                .by(Happening.name(WORKSHEET.therapist().user()))
                .mentioning(WORKSHEET.TITLE)
                .leadingTo("/worksheets/", WORKSHEET.ID);
    }
}
