package com.mentara.seed.testkit;

import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** Keys that the enricher gives: a number within the branch. */
final class Shelf extends LibraryTable<Shelf.ShelfRecord> {

    static final Shelf SHELF = new Shelf();

    private static final long serialVersionUID = 1L;

    final transient TableField<ShelfRecord, Integer> BRANCH_ID = column("branch_id", SQLDataType.INTEGER);
    final transient TableField<ShelfRecord, Integer> NUMBER = column("number", SQLDataType.INTEGER);
    final transient TableField<ShelfRecord, String> TOPIC = column("topic", SQLDataType.CLOB);

    private Shelf() {
        super("shelf", ShelfRecord.class);
        identifiedBy(BRANCH_ID, NUMBER);
    }

    /** A row. */
    public static final class ShelfRecord extends CustomRecord<ShelfRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public ShelfRecord() {
            super(SHELF);
        }
    }
}
