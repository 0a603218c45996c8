package com.mentara.seed.testkit;

import com.example.garden.GardenTable;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.jooq.Identity;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.Internal;
import org.jspecify.annotations.Nullable;

/** A table of the toy library as jOOQ sees it. */
abstract class LibraryTable<R extends TableRecord<R>> extends GardenTable<R> {

    private static final long serialVersionUID = 1L;

    /** The script that makes all of them. */
    static final List<URL> SCHEMA = List.of(Objects.requireNonNull(LibraryTable.class.getResource("library.sql")));

    private transient @Nullable Identity<R, ?> identity;

    LibraryTable(String name, Class<R> recordType) {
        super(name, recordType);
    }

    /** The primary key is a number that the database gives. */
    final void numberedBy(TableField<R, Long> column) {
        identifiedBy(column);
        identity = Internal.createIdentity(this, column);
    }

    @Override
    public @Nullable Identity<R, ?> getIdentity() {
        return identity;
    }
}
