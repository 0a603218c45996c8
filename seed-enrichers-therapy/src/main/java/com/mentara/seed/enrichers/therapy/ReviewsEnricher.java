package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.MEETING;
import static com.mentara.seed.schema.Tables.REVIEW;
import static com.mentara.seed.schema.Tables.THERAPIST;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.MeetingRecord;
import com.mentara.seed.schema.tables.records.TherapistRecord;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Record;
import org.jooq.Table;

/** What clients say about their therapists. */
public final class ReviewsEnricher implements Enricher {

    private static final int REVIEWED_PERCENT = 30;

    /** For the service loader. */
    public ReviewsEnricher() {}

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public String purpose() {
        return """
                What clients say about their therapists. A review follows a completed meeting and comes from the \
                client who was there. A share of these meetings has one; a therapist with none among them gets one \
                for another meeting.""";
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
        return Set.of(REVIEW);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(
                Rule.each(MEETING)
                        .where(Meetings.COMPLETED)
                        .sampled(REVIEWED_PERCENT)
                        .atLeast(Minimum.of("meeting.reviews", 1))
                        .of(REVIEW, REVIEW.MEETING_ID.eq(MEETING.ID))
                        .row((Slot<MeetingRecord, Record> slot) -> Reviews.review(slot, slot.owner())),
                Rule.each(THERAPIST)
                        .where(Meetings.someCompleted(THERAPIST.USER_ID))
                        .atLeast(Minimum.of("therapist.reviews", 1))
                        .of(REVIEW, REVIEW.THERAPIST_ID.eq(THERAPIST.USER_ID))
                        .choosing(MEETING)
                        .where(Meetings.COMPLETED)
                        .whose(MEETING.THERAPIST_ID)
                        .is(THERAPIST.USER_ID)
                        .row((Slot<TherapistRecord, MeetingRecord> slot) -> Reviews.review(slot, slot.choice())));
    }
}
