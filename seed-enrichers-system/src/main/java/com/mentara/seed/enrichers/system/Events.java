package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.ADMIN;
import static com.mentara.seed.schema.Tables.COMMENT;
import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.CONVERSATION_PARTICIPANT;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.MESSAGE;
import static com.mentara.seed.schema.Tables.MODERATOR_COMMUNITY;
import static com.mentara.seed.schema.Tables.POST;
import static com.mentara.seed.schema.Tables.ROOM;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;
import static com.mentara.seed.schema.Tables.THERAPIST;
import static com.mentara.seed.schema.Tables.USER;
import static org.jooq.impl.DSL.coalesce;

import com.mentara.seed.schema.enums.TherapistApplicationStatus;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** What people are told of: things that happened on the platform, and to their own account; {@link TherapyEvents} among them. */
final class Events {

    /** Kinds that everybody has; they take turns under three names, so that one has three types at least. */
    private static final String ACCOUNT = "account";

    private static final String SETTINGS = "settings";
    private static final String PLATFORM = "platform";

    private Events() {}

    static List<Select<Record>> all() {
        return Stream.of(account(), staff(), communities(), TherapyEvents.all(), messages())
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
                        .by(Happening.name(THERAPIST.user()))
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
                        .by(Happening.name(COMMENT.user()))
                        .mentioning(COMMENT.post().TITLE)
                        .leadingTo("/posts/", COMMENT.POST_ID)
                        .from(COMMENT, COMMENT.USER_ID.ne(COMMENT.post().USER_ID)));
    }

    private static List<Select<Record>> messages() {
        Table<?> received = MESSAGE.join(CONVERSATION_PARTICIPANT)
                .on(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(MESSAGE.CONVERSATION_ID));
        return List.of(Happening.of("MESSAGE_RECEIVED", CONVERSATION_PARTICIPANT.USER_ID)
                .about(MESSAGE, MESSAGE.ID)
                .at(MESSAGE.CREATED_AT, CONVERSATION_PARTICIPANT.JOINED_AT)
                .by(Happening.name(MESSAGE.sender()))
                .leadingTo("/messages/", MESSAGE.CONVERSATION_ID)
                .from(
                        received,
                        CONVERSATION_PARTICIPANT.USER_ID.ne(MESSAGE.SENDER_ID).and(MESSAGE.IS_DELETED.isFalse())));
    }
}
