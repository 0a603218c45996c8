package com.example.garden;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DataType;
import org.jooq.ForeignKey;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UniqueKey;
import org.jooq.impl.CustomTable;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jspecify.annotations.Nullable;

/** A table of the garden as jOOQ sees it. Classes that jOOQ generates from a schema say the same. */
public abstract class GardenTable<R extends TableRecord<R>> extends CustomTable<R> {

    private static final long serialVersionUID = 1L;

    private final Class<R> recordType;
    private transient @Nullable UniqueKey<R> primaryKey;
    private final transient List<UniqueKey<R>> uniqueKeys = new ArrayList<>();
    private final transient List<ForeignKey<R, ?>> references = new ArrayList<>();

    /** A table with a name; what it holds and refers to is said next. */
    protected GardenTable(String name, Class<R> recordType) {
        super(DSL.name(name));
        this.recordType = recordType;
    }

    /** A column, in the order of their declaration. */
    protected final <T> TableField<R, T> column(String name, DataType<T> type) {
        return createField(DSL.name(name), type);
    }

    /** The primary key. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final void identifiedBy(TableField<R, ?>... columns) {
        primaryKey = Internal.createUniqueKey(this, DSL.name(getName() + "_pkey"), columns, true);
    }

    /** A further key, which the engine keeps. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final void unique(TableField<R, ?>... columns) {
        uniqueKeys.add(Internal.createUniqueKey(this, DSL.name(getName() + "_key"), columns, true));
    }

    /** A foreign key: rows of the other table are written before. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final <P extends TableRecord<P>> void refersTo(GardenTable<P> parent, TableField<R, ?>... columns) {
        UniqueKey<P> key = Objects.requireNonNull(parent.getPrimaryKey());
        references.add(Internal.createForeignKey(
                this, DSL.name(getName() + "_" + parent.getName()), columns, key, key.getFieldsArray(), true));
    }

    @Override
    public Class<R> getRecordType() {
        return recordType;
    }

    @Override
    public @Nullable UniqueKey<R> getPrimaryKey() {
        return primaryKey;
    }

    @Override
    public List<UniqueKey<R>> getUniqueKeys() {
        return uniqueKeys;
    }

    @Override
    public List<ForeignKey<R, ?>> getReferences() {
        return references;
    }
}
