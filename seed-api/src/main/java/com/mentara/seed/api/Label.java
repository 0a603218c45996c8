package com.mentara.seed.api;

import java.util.List;
import org.jooq.Field;
import org.jooq.Table;

/**
 * How people call the rows of a table: {@code Client Sarah Johnson}. An audit names owners so.
 *
 * @param table whose rows
 * @param kind the word before the name
 * @param name the columns whose values make up the name, in order; columns of to-one parents work, as in {@code
 *     CLIENT.user().FIRST_NAME}
 */
public record Label(Table<?> table, String kind, List<Field<?>> name) {

    /** Copies the list. */
    public Label {
        name = List.copyOf(name);
    }

    /** The kind, and the values of these columns. */
    public static Label of(Table<?> table, String kind, Field<?>... name) {
        return new Label(table, kind, List.of(name));
    }
}
