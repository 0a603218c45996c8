package com.example.garden;

import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** What can be grown; the application's, too. */
final class Crop extends GardenTable<Crop.CropRecord> {

    static final Crop CROP = new Crop();

    private static final long serialVersionUID = 1L;

    final transient TableField<CropRecord, String> ID = column("id", SQLDataType.CLOB);
    final transient TableField<CropRecord, String> NAME = column("name", SQLDataType.CLOB);
    final transient TableField<CropRecord, Boolean> SUNNY = column("sunny", SQLDataType.BOOLEAN);

    private Crop() {
        super("crop", CropRecord.class);
        identifiedBy(ID);
    }

    /** A row. */
    public static final class CropRecord extends CustomRecord<CropRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public CropRecord() {
            super(CROP);
        }
    }
}
