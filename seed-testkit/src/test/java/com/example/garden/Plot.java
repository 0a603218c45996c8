package com.example.garden;

import java.time.LocalDateTime;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** The application's plots. */
final class Plot extends GardenTable<Plot.PlotRecord> {

    static final Plot PLOT = new Plot();

    private static final long serialVersionUID = 1L;

    final transient TableField<PlotRecord, Integer> NUMBER = column("number", SQLDataType.INTEGER);
    final transient TableField<PlotRecord, Boolean> SUNNY = column("sunny", SQLDataType.BOOLEAN);
    final transient TableField<PlotRecord, LocalDateTime> OPENED_AT = column("opened_at", SQLDataType.LOCALDATETIME(3));

    private Plot() {
        super("plot", PlotRecord.class);
        identifiedBy(NUMBER);
    }

    /** A row. */
    public static final class PlotRecord extends CustomRecord<PlotRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public PlotRecord() {
            super(PLOT);
        }
    }
}
