package com.mentara.seed.testkit;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.jooq.DataType;
import org.jooq.ForeignKey;
import org.jooq.Identity;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UniqueKey;
import org.jooq.impl.CustomTable;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jspecify.annotations.Nullable;

/** A table of the toy library as jOOQ sees it. */
abstract class LibraryTable<R extends TableRecord<R>> extends CustomTable<R> {

    private static final long serialVersionUID = 1L;

    /** The script that makes all of them. */
    static final List<URL> SCHEMA = List.of(Objects.requireNonNull(LibraryTable.class.getResource("library.sql")));

    private final Class<R> recordType;
    private transient @Nullable UniqueKey<R> primaryKey;
    private transient List<UniqueKey<R>> further = List.of();
    private transient @Nullable Identity<R, ?> identity;
    private transient List<ForeignKey<R, ?>> references = List.of();

    LibraryTable(String name, Class<R> recordType) {
        super(DSL.name(name));
        this.recordType = recordType;
    }

    final <T> TableField<R, T> column(String name, DataType<T> type) {
        return createField(DSL.name(name), type);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final void identifiedBy(TableField<R, ?>... columns) {
        primaryKey = Internal.createUniqueKey(this, DSL.name(getName() + "_pkey"), columns, true);
    }

    /** Declares a further key, which the engine keeps. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final void uniqueBy(TableField<R, ?>... columns) {
        further = List.of(Internal.createUniqueKey(this, DSL.name(getName() + "_key"), columns, true));
    }

    final void numberedBy(TableField<R, Long> column) {
        identifiedBy(column);
        identity = Internal.createIdentity(this, column);
    }

    /** Declares the foreign key without which a part would be written before its row. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final <P extends TableRecord<P>> void refersTo(UniqueKey<P> parent, TableField<R, ?>... columns) {
        references = List.of(Internal.createForeignKey(
                this, DSL.name(getName() + "_fkey"), columns, parent, parent.getFieldsArray(), true));
    }

    final UniqueKey<R> key() {
        return Objects.requireNonNull(primaryKey);
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
        return further;
    }

    @Override
    public @Nullable Identity<R, ?> getIdentity() {
        return identity;
    }

    @Override
    public List<ForeignKey<R, ?>> getReferences() {
        return references;
    }
}
