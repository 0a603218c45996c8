package com.mentara.seed.testkit;

import java.time.LocalDateTime;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** Keys of two columns. */
final class Stock extends LibraryTable<Stock.StockRecord> {

    static final Stock STOCK = new Stock();

    private static final long serialVersionUID = 1L;

    final transient TableField<StockRecord, Integer> BRANCH_ID = column("branch_id", SQLDataType.INTEGER);
    final transient TableField<StockRecord, Long> ISBN = column("isbn", SQLDataType.BIGINT);
    final transient TableField<StockRecord, LocalDateTime> SHELVED_AT =
            column("shelved_at", SQLDataType.LOCALDATETIME(3));

    private Stock() {
        super("stock", StockRecord.class);
        identifiedBy(BRANCH_ID, ISBN);
    }

    /** A row. */
    public static final class StockRecord extends CustomRecord<StockRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public StockRecord() {
            super(STOCK);
        }
    }
}
