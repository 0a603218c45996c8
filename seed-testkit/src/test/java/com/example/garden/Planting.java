package com.example.garden;

import static com.example.garden.Crop.CROP;
import static com.example.garden.Plot.PLOT;

import java.time.LocalDateTime;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** What grows on which plot. */
final class Planting extends GardenTable<Planting.PlantingRecord> {

    static final Planting PLANTING = new Planting();

    private static final long serialVersionUID = 1L;

    final transient TableField<PlantingRecord, String> ID = column("id", SQLDataType.CLOB);
    final transient TableField<PlantingRecord, Integer> PLOT_NUMBER = column("plot_number", SQLDataType.INTEGER);
    final transient TableField<PlantingRecord, String> CROP_ID = column("crop_id", SQLDataType.CLOB);
    final transient TableField<PlantingRecord, LocalDateTime> SOWN_AT = column("sown_at", SQLDataType.LOCALDATETIME(3));

    private Planting() {
        super("planting", PlantingRecord.class);
        identifiedBy(ID);
        unique(PLOT_NUMBER, CROP_ID);
        refersTo(PLOT, PLOT_NUMBER);
        refersTo(CROP, CROP_ID);
    }

    /** A row. */
    public static final class PlantingRecord extends CustomRecord<PlantingRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public PlantingRecord() {
            super(PLANTING);
        }
    }
}
