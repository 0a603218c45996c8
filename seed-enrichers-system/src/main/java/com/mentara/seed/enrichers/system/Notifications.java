package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.USER;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.enums.NotificationPriority;
import com.mentara.seed.schema.enums.NotificationType;
import com.mentara.seed.schema.tables.records.NotificationRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import org.jooq.Record;

/** Rows of Notification: what somebody is told of an event. */
final class Notifications {

    static final Happenings EVENTS = Happenings.of(5, Events.all());

    private static final Phrases PHRASES =
            Phrases.read("notifications.txt", Notifications.class.getResourceAsStream("notifications.txt"));

    private static final Duration AT_ONCE = Duration.ofMinutes(5);
    private static final Duration UNTIL_READ = Duration.ofDays(3);

    private Notifications() {}

    static NotificationRecord notification(Slot<Record, Record> slot) {
        Seed seed = slot.seed();
        Record event = slot.choice();
        NotificationType type = NotificationType.valueOf(event.get(EVENTS.text(Happenings.TYPE)));
        LocalDateTime told = seed.at("told")
                .after(delay(type), event.get(EVENTS.at()), slot.owner().get(USER.CREATED_AT));
        boolean isRead = seed.at("isRead").chance(0.6);
        LocalDateTime readAt = isRead ? seed.at("readAt").after(UNTIL_READ, told) : null;
        String[] text = PHRASES.draw(seed.at("text"), type.getLiteral()).split(" => ", 2);
        return new NotificationRecord()
                .setId(slot.id())
                .setUserId(slot.owner().get(USER.ID))
                .setTitle(filled(text[0], event))
                .setMessage(filled(text[1], event))
                .setType(type)
                .setPriority(priority(type))
                .setData(Json.object(Map.of(
                        "about", event.get(EVENTS.text(Happenings.ABOUT)),
                        "entityType", event.get(EVENTS.text(Happenings.ENTITY)),
                        "entityId", event.get(EVENTS.text(Happenings.ENTITY_ID)))))
                .setActionUrl(event.get(EVENTS.text(Happenings.URL)))
                .setIsRead(isRead)
                .setReadAt(readAt)
                .setCreatedAt(told)
                .setUpdatedAt(Objects.requireNonNullElse(readAt, told));
    }

    private static String filled(String text, Record event) {
        return text.replace("$name", event.get(EVENTS.text(Happenings.NAME)))
                .replace("$thing", event.get(EVENTS.text(Happenings.THING)));
    }

    /** How long after the event people are told at most; not all that concerns an account comes on its first day. */
    private static Duration delay(NotificationType type) {
        return switch (type) {
            case PROFILE_COMPLETION, REVIEW_REQUEST -> Duration.ofDays(2);
            case SCHEDULING_INFO -> Duration.ofDays(10);
            case SYSTEM_MAINTENANCE -> Duration.ofDays(60);
            default -> AT_ONCE;
        };
    }

    private static NotificationPriority priority(NotificationType type) {
        return switch (type) {
            case SECURITY_ALERT, APPOINTMENT_CANCELLED -> NotificationPriority.URGENT;
            case APPOINTMENT_REMINDER, THERAPIST_APPLICATION, THERAPIST_APPROVED -> NotificationPriority.HIGH;
            case SYSTEM_UPDATE, SYSTEM_MAINTENANCE, SCHEDULING_INFO, COMMUNITY_POST -> NotificationPriority.LOW;
            default -> NotificationPriority.NORMAL;
        };
    }
}
