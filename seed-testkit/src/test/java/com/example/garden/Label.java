package com.example.garden;

import static com.example.garden.Planting.PLANTING;

import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** The label beside a planting. */
final class Label extends GardenTable<Label.LabelRecord> {

    static final Label LABEL = new Label();

    private static final long serialVersionUID = 1L;

    final transient TableField<LabelRecord, String> PLANTING_ID = column("planting_id", SQLDataType.CLOB);
    final transient TableField<LabelRecord, String> TEXT = column("text", SQLDataType.CLOB);

    private Label() {
        super("label", LabelRecord.class);
        identifiedBy(PLANTING_ID);
        refersTo(PLANTING, PLANTING_ID);
    }

    /** A row. */
    public static final class LabelRecord extends CustomRecord<LabelRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public LabelRecord() {
            super(LABEL);
        }
    }
}
