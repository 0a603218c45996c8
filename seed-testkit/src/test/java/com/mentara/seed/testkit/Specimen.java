package com.mentara.seed.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;

/** A column of each type. */
final class Specimen extends LibraryTable<Specimen.SpecimenRecord> {

    static final Specimen SPECIMEN = new Specimen();

    static final String SCHEMA = """
            create table specimen (
              id uuid primary key, isbn bigint, label text, letters text[], numbers int[], amount numeric(10, 3), share float8,
              flag boolean, small int2, large int8, day date, hour time, moment timestamp(3), instant timestamptz,
              document jsonb, script json, bytes bytea, untouched text default 'left alone')""";

    private static final long serialVersionUID = 1L;

    final transient TableField<SpecimenRecord, UUID> ID = column("id", SQLDataType.UUID);
    final transient TableField<SpecimenRecord, Long> ISBN = column("isbn", SQLDataType.BIGINT);
    final transient TableField<SpecimenRecord, String> LABEL = column("label", SQLDataType.CLOB);
    final transient TableField<SpecimenRecord, String[]> LETTERS = column("letters", SQLDataType.CLOB.array());
    final transient TableField<SpecimenRecord, Integer[]> NUMBERS = column("numbers", SQLDataType.INTEGER.array());
    final transient TableField<SpecimenRecord, BigDecimal> AMOUNT = column("amount", SQLDataType.NUMERIC(10, 3));
    final transient TableField<SpecimenRecord, Double> SHARE = column("share", SQLDataType.DOUBLE);
    final transient TableField<SpecimenRecord, Boolean> FLAG = column("flag", SQLDataType.BOOLEAN);
    final transient TableField<SpecimenRecord, Short> SMALL = column("small", SQLDataType.SMALLINT);
    final transient TableField<SpecimenRecord, Long> LARGE = column("large", SQLDataType.BIGINT);
    final transient TableField<SpecimenRecord, LocalDate> DAY = column("day", SQLDataType.LOCALDATE);
    final transient TableField<SpecimenRecord, LocalTime> HOUR = column("hour", SQLDataType.LOCALTIME);
    final transient TableField<SpecimenRecord, LocalDateTime> MOMENT = column("moment", SQLDataType.LOCALDATETIME(3));
    final transient TableField<SpecimenRecord, OffsetDateTime> INSTANT = column("instant", SQLDataType.OFFSETDATETIME);
    final transient TableField<SpecimenRecord, JSONB> DOCUMENT = column("document", SQLDataType.JSONB);
    final transient TableField<SpecimenRecord, JSON> SCRIPT = column("script", SQLDataType.JSON);
    final transient TableField<SpecimenRecord, byte[]> BYTES = column("bytes", SQLDataType.BLOB);
    final transient TableField<SpecimenRecord, String> UNTOUCHED = column("untouched", SQLDataType.CLOB);

    private Specimen() {
        super("specimen", SpecimenRecord.class);
        identifiedBy(ID);
    }

    /** A row. */
    public static final class SpecimenRecord extends CustomRecord<SpecimenRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public SpecimenRecord() {
            super(SPECIMEN);
        }
    }
}
