package com.mentara.seed.testkit;

import java.time.LocalDateTime;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** Rows that broken enrichers make. */
final class Note extends LibraryTable<Note.NoteRecord> {

    static final Note NOTE = new Note();

    private static final long serialVersionUID = 1L;

    final transient TableField<NoteRecord, String> ID = column("id", SQLDataType.CLOB);
    final transient TableField<NoteRecord, Long> ISBN = column("isbn", SQLDataType.BIGINT);
    final transient TableField<NoteRecord, String> LINE = column("line", SQLDataType.CLOB);
    final transient TableField<NoteRecord, LocalDateTime> NOTED_AT = column("noted_at", SQLDataType.LOCALDATETIME(3));

    private Note() {
        super("note", NoteRecord.class);
        identifiedBy(ID);
    }

    /** A row. */
    public static final class NoteRecord extends CustomRecord<NoteRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public NoteRecord() {
            super(NOTE);
        }
    }
}
