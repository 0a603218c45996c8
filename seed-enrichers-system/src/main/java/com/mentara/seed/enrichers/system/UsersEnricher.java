package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.ADMIN;
import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.MODERATOR;
import static com.mentara.seed.schema.Tables.THERAPIST;
import static com.mentara.seed.schema.Tables.USER;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Label;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.schema.tables.Admin;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Table;

/** The people of the platform: clients, therapists, admins and moderators. */
public final class UsersEnricher implements Enricher {

    private static final Admin ANYBODY = ADMIN.as("anybody");

    /** Said of an admin: one who may approve therapists, or any where none may. */
    private static final Condition APPROVES = Deeds.may(ADMIN, Deeds.APPROVAL)
            .or(notExists(selectOne().from(ANYBODY).where(Deeds.may(ANYBODY, Deeds.APPROVAL))));

    /** For the service loader. */
    public UsersEnricher() {}

    @Override
    public String name() {
        return "users";
    }

    @Override
    public String purpose() {
        return """
                The people of the platform: clients, therapists, admins and moderators. Everything else in the \
                database is done by somebody. The first ordinals of each role are the fixed accounts that testers \
                sign in with; the later ones are made up. A rule counts a role's profile table, and the user is a \
                part that has the same id. Admins come before therapists, because an admin decides on each \
                application.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(0);
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(USER, CLIENT, THERAPIST, ADMIN, MODERATOR);
    }

    @Override
    public List<Label> labels() {
        return List.of(
                Label.of(USER, "User", USER.FIRST_NAME, USER.LAST_NAME),
                Label.of(CLIENT, "Client", CLIENT.user().FIRST_NAME, CLIENT.user().LAST_NAME),
                Label.of(THERAPIST, "Therapist", THERAPIST.user().FIRST_NAME, THERAPIST.user().LAST_NAME),
                Label.of(ADMIN, "Admin", ADMIN.user().FIRST_NAME, ADMIN.user().LAST_NAME),
                Label.of(MODERATOR, "Moderator", MODERATOR.user().FIRST_NAME, MODERATOR.user().LAST_NAME));
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(
                Rule.database()
                        .atLeast(Minimum.population("database.admins", 2, 4, 6).neverBelow(TestAccounts.ADMINS.size()))
                        .of(ADMIN, noCondition())
                        .rows(Staff::admin),
                Rule.database()
                        .atLeast(Minimum.population("database.moderators", 2, 4, 8)
                                .neverBelow(TestAccounts.MODERATORS.size()))
                        .of(MODERATOR, noCondition())
                        .rows(Staff::moderator),
                Rule.database()
                        .atLeast(Minimum.population("database.therapists", 4, 12, 25)
                                .neverBelow(TestAccounts.THERAPISTS.size()))
                        .of(THERAPIST, noCondition())
                        .choosing(ADMIN)
                        .where(APPROVES)
                        .reading(ADMIN.USER_ID, ADMIN.CREATED_AT)
                        .rows(Therapists::therapist),
                Rule.database()
                        .atLeast(Minimum.population("database.clients", 8, 25, 80)
                                .neverBelow(TestAccounts.CLIENTS.size()))
                        .of(CLIENT, noCondition())
                        .rows(Clients::client));
    }
}
