package com.mentara.seed.testkit;

import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** Keys that the database numbers. */
final class Copy extends LibraryTable<Copy.CopyRecord> {

    static final Copy COPY = new Copy();

    private static final long serialVersionUID = 1L;

    final transient TableField<CopyRecord, Long> NUMBER = column("number", SQLDataType.BIGINT.identity(true));
    final transient TableField<CopyRecord, Integer> BRANCH_ID = column("branch_id", SQLDataType.INTEGER);
    final transient TableField<CopyRecord, Long> ISBN = column("isbn", SQLDataType.BIGINT);
    final transient TableField<CopyRecord, String> STATE = column("state", SQLDataType.CLOB);

    private Copy() {
        super("copy", CopyRecord.class);
        numberedBy(NUMBER);
    }

    /** A row. */
    public static final class CopyRecord extends CustomRecord<CopyRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public CopyRecord() {
            super(COPY);
        }
    }
}
