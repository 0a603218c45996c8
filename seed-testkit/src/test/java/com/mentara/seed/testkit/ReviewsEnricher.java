package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static com.mentara.seed.testkit.Reader.READER;
import static com.mentara.seed.testkit.Remark.REMARK;
import static com.mentara.seed.testkit.Review.REVIEW;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.testkit.Book.BookRecord;
import com.mentara.seed.testkit.Reader.ReaderRecord;
import com.mentara.seed.testkit.Remark.RemarkRecord;
import com.mentara.seed.testkit.Review.ReviewRecord;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/** Books have reviews, and reviews have remarks: owners with bigint and uuid keys, rows with uuid keys. */
final class ReviewsEnricher implements Enricher {

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(REVIEW, REMARK);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(
                Rule.each(BOOK)
                        .atLeast(Minimum.of("book.reviews", 3, 5, 9))
                        .of(REVIEW, REVIEW.ISBN.eq(BOOK.ISBN))
                        .choosing(READER)
                        .once(REVIEW.READER_ID)
                        .row(ReviewsEnricher::review),
                Rule.each(REVIEW)
                        .reading(REVIEW.ID, REVIEW.WRITTEN_AT)
                        .atLeast(Minimum.of("review.remarks", 2))
                        .of(REMARK, REMARK.REVIEW_ID.eq(REVIEW.ID))
                        .choosing(READER)
                        .except(READER.ID, REVIEW.READER_ID)
                        .reading(READER.ID, READER.JOINED_AT)
                        .row(slot -> {
                            RemarkRecord remark = new RemarkRecord();
                            remark.set(REMARK.ID, slot.uuid());
                            remark.set(REMARK.REVIEW_ID, slot.owner().get(REVIEW.ID));
                            remark.set(REMARK.READER_ID, slot.choice().get(READER.ID));
                            remark.set(REMARK.LINE, slot.seed().at("line").pick("Indeed.", "No.", "I wept."));
                            remark.set(
                                    REMARK.MADE_AT,
                                    slot.seed()
                                            .at("made")
                                            .after(
                                                    Duration.ofDays(9),
                                                    slot.owner().get(REVIEW.WRITTEN_AT),
                                                    slot.choice().get(READER.JOINED_AT)));
                            return remark;
                        }));
    }

    private static ReviewRecord review(Slot<BookRecord, ReaderRecord> slot) {
        ReviewRecord review = new ReviewRecord();
        review.set(REVIEW.ID, slot.uuid());
        review.set(REVIEW.ISBN, slot.owner().get(BOOK.ISBN));
        review.set(REVIEW.READER_ID, slot.choice().get(READER.ID));
        review.set(REVIEW.STARS, slot.seed().at("stars").between(1, 5));
        review.set(
                REVIEW.WRITTEN_AT,
                slot.seed()
                        .at("written")
                        .after(
                                Duration.ofDays(200),
                                slot.owner().get(BOOK.PUBLISHED_AT),
                                slot.choice().get(READER.JOINED_AT)));
        return review;
    }
}
