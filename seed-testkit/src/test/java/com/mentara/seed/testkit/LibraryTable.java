package com.mentara.seed.testkit;

import java.util.List;
import org.jooq.DataType;
import org.jooq.ForeignKey;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UniqueKey;
import org.jooq.impl.CustomTable;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jspecify.annotations.Nullable;

/** A table of the toy schema as jOOQ sees it. */
abstract class LibraryTable<R extends TableRecord<R>> extends CustomTable<R> {

    private static final long serialVersionUID = 1L;

    private final Class<R> recordType;
    private @Nullable UniqueKey<R> primaryKey;
    private List<ForeignKey<R, ?>> references = List.of();

    LibraryTable(String name, Class<R> recordType) {
        super(DSL.name(name));
        this.recordType = recordType;
    }

    final <T> TableField<R, T> column(String name, DataType<T> type) {
        return createField(DSL.name(name), type);
    }

    @SafeVarargs
    final void identifiedBy(TableField<R, ?>... columns) {
        primaryKey = Internal.createUniqueKey(this, DSL.name(getName() + "_pkey"), columns, true);
    }

    final <P extends TableRecord<P>> void refersTo(LibraryTable<P> parent, TableField<R, ?> column) {
        UniqueKey<P> key = parent.getPrimaryKey();
        references = List.of(Internal.createForeignKey(
                this,
                DSL.name(getName() + "_fkey"),
                array(column),
                key,
                key.getFieldsArray(),
                true));
    }
}
