package com.mentara.seed.testkit;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** Keys of type uuid. */
final class Review extends LibraryTable<Review.ReviewRecord> {

    static final Review REVIEW = new Review();

    private static final long serialVersionUID = 1L;

    final transient TableField<ReviewRecord, UUID> ID = column("id", SQLDataType.UUID);
    final transient TableField<ReviewRecord, Long> ISBN = column("isbn", SQLDataType.BIGINT);
    final transient TableField<ReviewRecord, String> READER_ID = column("reader_id", SQLDataType.CLOB);
    final transient TableField<ReviewRecord, Integer> STARS = column("stars", SQLDataType.INTEGER);
    final transient TableField<ReviewRecord, LocalDateTime> WRITTEN_AT =
            column("written_at", SQLDataType.LOCALDATETIME(3));

    private Review() {
        super("review", ReviewRecord.class);
        identifiedBy(ID);
        unique(ISBN, READER_ID);
    }

    /** A row. */
    public static final class ReviewRecord extends CustomRecord<ReviewRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public ReviewRecord() {
            super(REVIEW);
        }
    }
}
