package com.mentara.seed.testkit;

import java.time.LocalDateTime;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** Rows under a law. */
final class Loan extends LibraryTable<Loan.LoanRecord> {

    static final Loan LOAN = new Loan();

    private static final long serialVersionUID = 1L;

    final transient TableField<LoanRecord, String> ID = column("id", SQLDataType.CLOB);
    final transient TableField<LoanRecord, String> READER_ID = column("reader_id", SQLDataType.CLOB);
    final transient TableField<LoanRecord, Long> ISBN = column("isbn", SQLDataType.BIGINT);
    final transient TableField<LoanRecord, LocalDateTime> START_AT = column("start_at", SQLDataType.LOCALDATETIME(3));
    final transient TableField<LoanRecord, Integer> MINUTES = column("minutes", SQLDataType.INTEGER);

    private Loan() {
        super("loan", LoanRecord.class);
        identifiedBy(ID);
    }

    /** A row. */
    public static final class LoanRecord extends CustomRecord<LoanRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public LoanRecord() {
            super(LOAN);
        }
    }
}
