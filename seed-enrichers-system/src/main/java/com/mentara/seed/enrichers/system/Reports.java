package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.MODERATOR_COMMUNITY;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.enums.ReportStatus;
import com.mentara.seed.schema.tables.records.ModeratorRecord;
import com.mentara.seed.schema.tables.records.ReportRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jooq.Record;

/** Reports as rows: later than what is reported, and than the moderator's assignment to the community. */
final class Reports {

    private static final Phrases TEXTS = Phrases.read("reports.txt", Reports.class.getResourceAsStream("reports.txt"));

    private static final Duration UNTIL_REPORT = Duration.ofDays(14);
    private static final Duration UNTIL_DECISION = Duration.ofDays(5);
    private static final double EXPLAINED = 0.85;

    /** A moderator's reports about writings begin with one status, those about people with the third from there. */
    private static final int STATUS_OF_PERSONS = 2;

    private Reports() {}

    /** About the post or comment that is chosen. */
    static ReportRecord ofWriting(Slot<ModeratorRecord, Record> slot) {
        Record writing = slot.choice();
        String kind = writing.get(Writings.KIND);
        String id = writing.get(Writings.ID);
        ReportRecord report = report(slot, kind, writing.get(Writings.WRITTEN_AT), slot.ordinal());
        return kind.equals(Writings.POSTS) ? report.setPostId(id) : report.setCommentId(id);
    }

    /** About the client that is chosen. */
    static ReportRecord ofPerson(Slot<ModeratorRecord, Record> slot) {
        Record member = slot.choice();
        return report(slot, "person", member.get(MEMBERSHIP.JOINED_AT), STATUS_OF_PERSONS + slot.ordinal())
                .setReportedUserId(member.get(MEMBERSHIP.USER_ID));
    }

    private static ReportRecord report(
            Slot<ModeratorRecord, Record> slot, String about, LocalDateTime cause, int status) {
        Seed seed = slot.seed();
        String reason = seed.at("reason").pick(TEXTS.entries("reasons"));
        LocalDateTime created =
                seed.at("created").after(UNTIL_REPORT, cause, slot.fact(MODERATOR_COMMUNITY.ASSIGNED_AT));
        ReportStatus decided = status(slot.owner(), status);
        boolean explained = seed.at("explained").chance(EXPLAINED);
        return new ReportRecord()
                .setId(slot.id())
                .setReporterId(slot.owner().getUserId())
                .setReason(reason)
                .setContent(explained ? TEXTS.draw(seed.at("content"), about + ": " + reason) : null)
                .setStatus(decided)
                .setCreatedAt(created)
                .setUpdatedAt(
                        decided == ReportStatus.PENDING
                                ? created
                                : seed.at("decided").after(UNTIL_DECISION, created));
    }

    /** The next status in a round that each moderator begins somewhere: so all three come even where there is one moderator. */
    private static ReportStatus status(ModeratorRecord moderator, int number) {
        ReportStatus[] all = ReportStatus.values();
        return all[Math.floorMod(moderator.getUserId().hashCode() + number, all.length)];
    }
}
