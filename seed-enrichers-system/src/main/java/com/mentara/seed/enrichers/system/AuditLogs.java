package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.THERAPIST;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.AdminRecord;
import com.mentara.seed.schema.tables.records.AuditLogRecord;
import com.mentara.seed.schema.tables.records.TherapistRecord;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;

/** Rows of AuditLog: what an admin did, and from where. */
final class AuditLogs {

    /** Enough of each kind that an admin need not do the same again. */
    static final Happenings DEEDS = Happenings.of(20, Deeds.all());

    static final String APPROVED = "THERAPIST_APPROVED";

    static final Field<String> THERAPIST_NAME =
            concat(THERAPIST.user().FIRST_NAME, inline(" "), THERAPIST.user().LAST_NAME);

    private static final Phrases PHRASES =
            Phrases.read("audit-logs.txt", AuditLogs.class.getResourceAsStream("audit-logs.txt"));

    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final Duration WITHIN = Duration.ofDays(60);

    private static final List<String> RANGES = List.of("192.0.2.", "198.51.100.", "203.0.113.");

    /** So many hosts a range has. */
    private static final int MOST = 254;

    private AuditLogs() {}

    /** The approval of a therapist, written down when it is given. */
    static AuditLogRecord approval(Slot<TherapistRecord, Record> slot) {
        TherapistRecord therapist = slot.owner();
        return entry(slot, therapist.getProcessedByAdminId(), APPROVED, slot.fact(THERAPIST_NAME))
                .setEntityType(THERAPIST.getName())
                .setEntityId(therapist.getUserId())
                .setCreatedAt(slot.seed()
                        .at("done")
                        .after(AT_ONCE, therapist.getProcessingDate(), therapist.getSubmissionDate()));
    }

    /** Something else that an admin has done. */
    static AuditLogRecord entry(Slot<AdminRecord, Record> slot) {
        Record deed = slot.choice();
        return entry(
                        slot,
                        slot.owner().getUserId(),
                        deed.get(DEEDS.text(Happenings.TYPE)),
                        deed.get(DEEDS.text(Happenings.NAME)))
                .setEntityType(deed.get(DEEDS.text(Happenings.ENTITY)))
                .setEntityId(deed.get(DEEDS.text(Happenings.ENTITY_ID)))
                .setCreatedAt(slot.seed().at("done").after(WITHIN, deed.get(DEEDS.at())));
    }

    private static AuditLogRecord entry(Slot<?, ?> slot, String admin, String action, String subject) {
        String note = PHRASES.draw(slot.seed().at("note"), action);
        return new AuditLogRecord()
                .setId(slot.id())
                .setUserId(admin)
                .setAction(action)
                .setDetails(Json.object(Map.of("subject", subject, "note", note)))
                .setIpAddress(address(slot.seed(), admin));
    }

    /** Mostly the desk of the admin; of the ranges that are kept for documentation. */
    private static String address(Seed seed, String admin) {
        int host = seed.at("elsewhere").chance(0.25)
                ? seed.at("address").between(0, RANGES.size() * MOST - 1)
                : Math.floorMod(admin.hashCode(), RANGES.size() * MOST);
        return RANGES.get(host / MOST) + (1 + host % MOST);
    }
}
