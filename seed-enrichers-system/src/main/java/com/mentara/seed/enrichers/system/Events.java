package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.ADMIN;
import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.COMMENT;
import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.CONVERSATION_PARTICIPANT;
import static com.mentara.seed.schema.Tables.MEETING;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.MESSAGE;
import static com.mentara.seed.schema.Tables.MODERATOR_COMMUNITY;
import static com.mentara.seed.schema.Tables.POST;
import static com.mentara.seed.schema.Tables.REVIEW;
import static com.mentara.seed.schema.Tables.ROOM;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;
import static com.mentara.seed.schema.Tables.THERAPIST;
import static com.mentara.seed.schema.Tables.USER;
import static com.mentara.seed.schema.Tables.WORKSHEET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.when;

import com.mentara.seed.schema.enums.MeetingStatus;
import com.mentara.seed.schema.enums.TherapistApplicationStatus;
import com.mentara.seed.schema.enums.WorksheetStatus;
import com.mentara.seed.schema.tables.User;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What people are told of: things that happened on the platform, and to their own account. */
final class Events {

    /** Kinds that everybody has; they take turns under three names, so that one has three types at least. */
    private static final String ACCOUNT = "account";

    private static final String SETTINGS = "settings";
    private static final String PLATFORM = "platform";

    private static final Field<LocalDateTime> MEETING_END = DSL.field(
            "{0} + {1} * interval '1 minute'", SQLDataType.LOCALDATETIME(3), MEETING.START_TIME, MEETING.DURATION);
    private static final Field<LocalDateTime> DAY_BEFORE =
            DSL.field("{0} - interval '1 day'", SQLDataType.LOCALDATETIME(3), MEETING.START_TIME);
    private static final Condition BOOKED_IN_TIME =
            DSL.condition("{0} < {1} - interval '3 hours'", MEETING.CREATED_AT, MEETING.START_TIME);

    private Events() {}

    static List<Select<Record>> all() {
        return Stream.of(account(), staff(), communities(), relationships(), meetings(), worksheets(), messages())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Select<Record>> account() {
        return List.of(
                account("SYSTEM_UPDATE", ACCOUNT)
                        .at(USER.CREATED_AT)
                        .leadingTo("/welcome")
                        .from(USER),
                account("PROFILE_COMPLETION", ACCOUNT)
                        .at(USER.CREATED_AT)
                        .leadingTo("/profile")
                        .from(USER),
                account("SCHEDULING_INFO", SETTINGS)
                        .at(USER.CREATED_AT)
                        .leadingTo("/settings/calendar")
                        .from(USER),
                account("SYSTEM_MAINTENANCE", PLATFORM)
                        .at(USER.CREATED_AT)
                        .leadingTo("/status")
                        .from(USER),
                account("SECURITY_ALERT", SETTINGS)
                        .at(coalesce(USER.LAST_LOGIN_AT, USER.CREATED_AT), USER.CREATED_AT)
                        .leadingTo("/settings/security")
                        .from(USER));
    }

    private static Happening account(String type, String turn) {
        return Happening.of(type, turn, USER.ID).about(USER, USER.ID);
    }

    private static List<Select<Record>> staff() {
        return List.of(
                Happening.of("THERAPIST_APPLICATION", ADMIN.USER_ID)
                        .about(THERAPIST, THERAPIST.USER_ID)
                        .at(THERAPIST.SUBMISSION_DATE, ADMIN.user().CREATED_AT)
                        .by(name(THERAPIST.user()))
                        .leadingTo("/admin/applications/", THERAPIST.USER_ID)
                        .from(ADMIN.crossJoin(THERAPIST)),
                Happening.of("THERAPIST_APPROVED", THERAPIST.USER_ID)
                        .about(THERAPIST, THERAPIST.USER_ID)
                        .at(THERAPIST.PROCESSING_DATE, THERAPIST.SUBMISSION_DATE)
                        .leadingTo("/therapist/profile")
                        .from(THERAPIST, THERAPIST.STATUS.eq(TherapistApplicationStatus.APPROVED)),
                Happening.of("COMMUNITY_POST", MODERATOR_COMMUNITY.MODERATOR_ID)
                        .about(POST, POST.ID)
                        .at(POST.CREATED_AT, MODERATOR_COMMUNITY.ASSIGNED_AT)
                        .by(COMMUNITY.NAME)
                        .mentioning(POST.TITLE)
                        .leadingTo("/posts/", POST.ID)
                        .from(
                                MODERATOR_COMMUNITY
                                        .join(COMMUNITY)
                                        .on(COMMUNITY.ID.eq(MODERATOR_COMMUNITY.COMMUNITY_ID))
                                        .join(ROOM_GROUP)
                                        .on(ROOM_GROUP.COMMUNITY_ID.eq(COMMUNITY.ID))
                                        .join(ROOM)
                                        .on(ROOM.ROOM_GROUP_ID.eq(ROOM_GROUP.ID))
                                        .join(POST)
                                        .on(POST.ROOM_ID.eq(ROOM.ID)),
                                POST.USER_ID.ne(MODERATOR_COMMUNITY.MODERATOR_ID)));
    }

    private static List<Select<Record>> communities() {
        return List.of(
                Happening.of("COMMUNITY_JOINED", MEMBERSHIP.USER_ID)
                        .about(MEMBERSHIP, MEMBERSHIP.ID)
                        .at(MEMBERSHIP.JOINED_AT)
                        .mentioning(MEMBERSHIP.community().NAME)
                        .leadingTo("/communities/", MEMBERSHIP.community().SLUG)
                        .from(MEMBERSHIP),
                Happening.of("COMMUNITY_REPLY", COMMENT.post().USER_ID)
                        .about(COMMENT, COMMENT.ID)
                        .at(COMMENT.CREATED_AT)
                        .by(name(COMMENT.user()))
                        .mentioning(COMMENT.post().TITLE)
                        .leadingTo("/posts/", COMMENT.POST_ID)
                        .from(COMMENT, COMMENT.USER_ID.ne(COMMENT.post().USER_ID)));
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
                .by(name(other))
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
                .by(name(other))
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
                .by(name(WORKSHEET.therapist().user()))
                .mentioning(WORKSHEET.TITLE)
                .leadingTo("/worksheets/", WORKSHEET.ID);
    }

    private static List<Select<Record>> messages() {
        Table<?> received = MESSAGE.join(CONVERSATION_PARTICIPANT)
                .on(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(MESSAGE.CONVERSATION_ID));
        return List.of(Happening.of("MESSAGE_RECEIVED", CONVERSATION_PARTICIPANT.USER_ID)
                .about(MESSAGE, MESSAGE.ID)
                .at(MESSAGE.CREATED_AT, CONVERSATION_PARTICIPANT.JOINED_AT)
                .by(name(MESSAGE.sender()))
                .leadingTo("/messages/", MESSAGE.CONVERSATION_ID)
                .from(
                        received,
                        CONVERSATION_PARTICIPANT.USER_ID.ne(MESSAGE.SENDER_ID).and(MESSAGE.IS_DELETED.isFalse())));
    }

    private static Field<String> name(User user) {
        return concat(user.FIRST_NAME, inline(" "), user.LAST_NAME);
    }
}
