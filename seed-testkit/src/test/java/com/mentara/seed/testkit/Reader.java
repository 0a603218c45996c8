package com.mentara.seed.testkit;

import java.time.LocalDateTime;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** Keys of type text. */
final class Reader extends LibraryTable<Reader.ReaderRecord> {

    static final Reader READER = new Reader();

    private static final long serialVersionUID = 1L;

    final transient TableField<ReaderRecord, String> ID = column("id", SQLDataType.CLOB);
    final transient TableField<ReaderRecord, String> NAME = column("name", SQLDataType.CLOB);
    final transient TableField<ReaderRecord, LocalDateTime> JOINED_AT =
            column("joined_at", SQLDataType.LOCALDATETIME(3));

    private Reader() {
        super("reader", ReaderRecord.class);
        identifiedBy(ID);
    }

    /** A row. */
    public static final class ReaderRecord extends CustomRecord<ReaderRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public ReaderRecord() {
            super(READER);
        }
    }
}
