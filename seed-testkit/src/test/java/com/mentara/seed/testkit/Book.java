package com.mentara.seed.testkit;

import java.time.LocalDateTime;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** Keys of type bigint; the application's. */
final class Book extends LibraryTable<Book.BookRecord> {

    static final Book BOOK = new Book();

    private static final long serialVersionUID = 1L;

    final transient TableField<BookRecord, Long> ISBN = column("isbn", SQLDataType.BIGINT);
    final transient TableField<BookRecord, String> TITLE = column("title", SQLDataType.CLOB);
    final transient TableField<BookRecord, LocalDateTime> PUBLISHED_AT =
            column("published_at", SQLDataType.LOCALDATETIME(3));

    private Book() {
        super("book", BookRecord.class);
        identifiedBy(ISBN);
    }

    /** A row. */
    public static final class BookRecord extends CustomRecord<BookRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public BookRecord() {
            super(BOOK);
        }
    }
}
