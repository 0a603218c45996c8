package com.mentara.seed.api;

import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UniqueKey;

/** The columns that identify the rows of a table. */
final class Keys {

    private Keys() {}

    /** The primary key's columns, qualified as the table is; none where it has no primary key. */
    static List<Field<?>> of(Table<?> table) {
        UniqueKey<?> key = table.getPrimaryKey();
        return key == null
                ? List.of()
                : key.getFields().stream()
                        .<Field<?>>map(column -> qualified(table, column))
                        .toList();
    }

    /** An alias of a table has the key of that table, with columns that are not its own. */
    private static Field<?> qualified(Table<?> table, Field<?> column) {
        Field<?> own = table.field(column);
        return own == null ? column : own;
    }
}
