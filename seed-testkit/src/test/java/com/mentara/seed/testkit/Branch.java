package com.mentara.seed.testkit;

import java.time.LocalDateTime;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** Keys of type int; the application's. */
final class Branch extends LibraryTable<Branch.BranchRecord> {

    static final Branch BRANCH = new Branch();

    private static final long serialVersionUID = 1L;

    final transient TableField<BranchRecord, Integer> ID = column("id", SQLDataType.INTEGER);
    final transient TableField<BranchRecord, String> NAME = column("name", SQLDataType.CLOB);
    final transient TableField<BranchRecord, LocalDateTime> OPENED_AT =
            column("opened_at", SQLDataType.LOCALDATETIME(3));

    private Branch() {
        super("branch", BranchRecord.class);
        identifiedBy(ID);
    }

    /** A row. */
    public static final class BranchRecord extends CustomRecord<BranchRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public BranchRecord() {
            super(BRANCH);
        }
    }
}
