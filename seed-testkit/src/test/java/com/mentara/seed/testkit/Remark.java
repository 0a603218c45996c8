package com.mentara.seed.testkit;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** Rows of uuid owners. */
final class Remark extends LibraryTable<Remark.RemarkRecord> {

    static final Remark REMARK = new Remark();

    private static final long serialVersionUID = 1L;

    final transient TableField<RemarkRecord, UUID> ID = column("id", SQLDataType.UUID);
    final transient TableField<RemarkRecord, UUID> REVIEW_ID = column("review_id", SQLDataType.UUID);
    final transient TableField<RemarkRecord, String> READER_ID = column("reader_id", SQLDataType.CLOB);
    final transient TableField<RemarkRecord, String> LINE = column("line", SQLDataType.CLOB);
    final transient TableField<RemarkRecord, LocalDateTime> MADE_AT = column("made_at", SQLDataType.LOCALDATETIME(3));

    private Remark() {
        super("remark", RemarkRecord.class);
        identifiedBy(ID);
    }

    /** A row. */
    public static final class RemarkRecord extends CustomRecord<RemarkRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public RemarkRecord() {
            super(REMARK);
        }
    }
}
