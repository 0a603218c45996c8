package com.mentara.seed.testkit;

import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** A part of a reader. */
final class Card extends LibraryTable<Card.CardRecord> {

    static final Card CARD = new Card();

    private static final long serialVersionUID = 1L;

    final transient TableField<CardRecord, String> READER_ID = column("reader_id", SQLDataType.CLOB);
    final transient TableField<CardRecord, String> COLOR = column("color", SQLDataType.CLOB);

    private Card() {
        super("card", CardRecord.class);
        identifiedBy(READER_ID);
        refersTo(Reader.READER, READER_ID);
    }

    /** A row. */
    public static final class CardRecord extends CustomRecord<CardRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public CardRecord() {
            super(CARD);
        }
    }
}
