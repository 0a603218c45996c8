package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.NOTIFICATION;
import static com.mentara.seed.schema.Tables.USER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;

/** What people are told of. */
public final class NotificationsEnricher implements Enricher {

    private static final Field<String> ABOUT =
            coalesce(jsonbGetAttributeAsText(NOTIFICATION.DATA, "about"), NOTIFICATION.ID);

    /** For the service loader. */
    public NotificationsEnricher() {}

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public String purpose() {
        return """
                What people are told of. Every notification is about something that happened to the user: a message, \
                a meeting, a comment, or the account itself, of which everybody has one. Its data say about what, so \
                nobody is told the same twice, and kinds take turns. A notification that people made says nothing of \
                the sort and counts by itself.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(5);
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(NOTIFICATION);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        Happenings events = Notifications.EVENTS;
        return List.of(Rule.each(USER)
                .reading(USER.ID, USER.CREATED_AT)
                .atLeast(Minimum.of("user.notifications", 3, 3, 5))
                .of(NOTIFICATION, NOTIFICATION.USER_ID.eq(USER.ID))
                .choosing(events.table())
                .by(events.text(Happenings.WHO), events.text(Happenings.ABOUT))
                .whose(events.text(Happenings.WHO))
                .is(USER.ID)
                .inTurn(events.text(Happenings.TURN))
                .once(ABOUT, events.text(Happenings.ABOUT))
                .row(Notifications::notification));
    }
}
