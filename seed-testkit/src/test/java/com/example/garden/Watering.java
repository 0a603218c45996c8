package com.example.garden;

import static com.example.garden.Planting.PLANTING;

import java.time.LocalDate;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** When a planting got water. */
final class Watering extends GardenTable<Watering.WateringRecord> {

    static final Watering WATERING = new Watering();

    private static final long serialVersionUID = 1L;

    final transient TableField<WateringRecord, String> ID = column("id", SQLDataType.CLOB);
    final transient TableField<WateringRecord, String> PLANTING_ID = column("planting_id", SQLDataType.CLOB);
    final transient TableField<WateringRecord, LocalDate> DAY = column("day", SQLDataType.LOCALDATE);
    final transient TableField<WateringRecord, String> NOTE = column("note", SQLDataType.CLOB);

    private Watering() {
        super("watering", WateringRecord.class);
        identifiedBy(ID);
        refersTo(PLANTING, PLANTING_ID);
    }

    /** A row. */
    public static final class WateringRecord extends CustomRecord<WateringRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public WateringRecord() {
            super(WATERING);
        }
    }
}
