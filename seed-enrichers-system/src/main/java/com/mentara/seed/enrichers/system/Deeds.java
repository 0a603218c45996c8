package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.ADMIN;
import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.PAYMENT;
import static com.mentara.seed.schema.Tables.POST;
import static com.mentara.seed.schema.Tables.THERAPIST;
import static com.mentara.seed.schema.Tables.USER;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import com.mentara.seed.schema.tables.Admin;
import com.mentara.seed.schema.tables.Therapist;
import com.mentara.seed.schema.tables.User;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What admins do, each as far as the permissions go; to sign in needs none. */
final class Deeds {

    /** The permission to decide on the applications of therapists. */
    static final String APPROVAL = "THERAPIST_APPROVAL";

    private static final User ADMIN_USER = USER.as("admin_user");
    private static final Therapist APPLICANT = THERAPIST.as("applicant");
    private static final Table<?> ADMINS = ADMIN.join(ADMIN_USER).on(ADMIN_USER.ID.eq(ADMIN.USER_ID));
    private static final Field<LocalDateTime> APPOINTED = DSL.greatest(ADMIN.CREATED_AT, ADMIN_USER.CREATED_AT);

    private Deeds() {}

    static List<Select<Record>> all() {
        return List.of(
                Happening.of("ADMIN_SIGNED_IN", ADMIN.USER_ID)
                        .about(USER, ADMIN.USER_ID)
                        .at(APPOINTED)
                        .by(name(ADMIN_USER))
                        .from(ADMINS),
                deed("USER_ACCOUNT_REVIEWED", USER, USER.ID, USER.CREATED_AT, name(USER))
                        .from(
                                ADMINS.crossJoin(USER),
                                may(ADMIN, "USER_MANAGEMENT").and(USER.ID.ne(ADMIN.USER_ID))),
                deed("SUPPORT_TICKET_ANSWERED", USER, USER.ID, USER.CREATED_AT, name(USER))
                        .from(
                                ADMINS.crossJoin(CLIENT.join(USER).on(USER.ID.eq(CLIENT.USER_ID))),
                                may(ADMIN, "SUPPORT_TICKETS")),
                deed(
                                "THERAPIST_DOCUMENTS_VIEWED",
                                THERAPIST,
                                APPLICANT.USER_ID,
                                APPLICANT.SUBMISSION_DATE,
                                name(APPLICANT.user()))
                        .from(ADMINS.crossJoin(APPLICANT), may(ADMIN, APPROVAL)),
                deed("COMMUNITY_GUIDELINES_CHECKED", COMMUNITY, COMMUNITY.ID, COMMUNITY.CREATED_AT, COMMUNITY.NAME)
                        .from(ADMINS.crossJoin(COMMUNITY), may(ADMIN, "COMMUNITY_MANAGEMENT")),
                deed("POST_CHECKED", POST, POST.ID, POST.CREATED_AT, POST.TITLE)
                        .from(ADMINS.crossJoin(POST), may(ADMIN, "CONTENT_MODERATION")),
                deed(
                                "PAYMENT_CHECKED",
                                PAYMENT,
                                PAYMENT.ID,
                                PAYMENT.UPDATED_AT,
                                concat(PAYMENT.AMOUNT, inline(" "), PAYMENT.CURRENCY))
                        .from(ADMINS.crossJoin(PAYMENT), may(ADMIN, "BILLING_MANAGEMENT")));
    }

    private static Happening deed(
            String action, Table<?> table, Field<String> key, Field<LocalDateTime> since, Field<String> subject) {
        return Happening.of(action, ADMIN.USER_ID)
                .about(table, key)
                .at(since, APPOINTED)
                .by(subject);
    }

    /** That an admin has a permission. */
    static Condition may(Admin admin, String permission) {
        return inline(permission).eq(any(admin.PERMISSIONS));
    }

    private static Field<String> name(User user) {
        return concat(user.FIRST_NAME, inline(" "), user.LAST_NAME);
    }
}
