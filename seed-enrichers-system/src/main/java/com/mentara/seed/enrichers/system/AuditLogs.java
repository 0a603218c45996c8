package com.mentara.seed.enrichers.system;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.AdminRecord;
import com.mentara.seed.schema.tables.records.AuditLogRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import org.jooq.Record;

/** Rows of AuditLog: what an admin did, and from where. */
final class AuditLogs {

    /** Enough of each kind that an admin need not do the same again. */
    static final Happenings DEEDS = Happenings.of(20, Deeds.all());

    private static final Phrases PHRASES =
            Phrases.read("audit-logs.txt", AuditLogs.class.getResourceAsStream("audit-logs.txt"));

    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final Duration WITHIN = Duration.ofDays(60);
    private static final int MOST = 254;

    private AuditLogs() {}

    static AuditLogRecord entry(Slot<AdminRecord, Record> slot) {
        Seed seed = slot.seed();
        Record deed = slot.choice();
        String action = deed.get(DEEDS.text(Happenings.TYPE));
        LocalDateTime since = deed.get(DEEDS.at());
        // An approval is written down when it is given; the rest happens at some time after.
        Duration within = action.equals(Deeds.APPROVED) ? AT_ONCE : WITHIN;
        return new AuditLogRecord()
                .setId(slot.id())
                .setUserId(slot.owner().getUserId())
                .setAction(action)
                .setEntityType(deed.get(DEEDS.text(Happenings.ENTITY)))
                .setEntityId(deed.get(DEEDS.text(Happenings.ENTITY_ID)))
                .setDetails(Json.of(Map.of(
                        "subject", deed.get(DEEDS.text(Happenings.NAME)),
                        "note", PHRASES.draw(seed.at("note"), action))))
                .setIpAddress(address(slot))
                .setCreatedAt(seed.at("done").after(within, since));
    }

    /** Mostly the desk of the admin; of the ranges that are kept for documentation. */
    private static String address(Slot<?, ?> slot) {
        Seed from = slot.seed().at("elsewhere").chance(0.25)
                ? slot.seed().at("address")
                : slot.ownerSeed().at("address");
        return from.at("range").pick("192.0.2.", "198.51.100.", "203.0.113.")
                + from.at("host").between(1, MOST);
    }
}
