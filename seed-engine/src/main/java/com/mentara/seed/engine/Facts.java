package com.mentara.seed.engine;

import java.util.List;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** The values of a few columns: so few that looking through them is faster than hashing a column, which may be a whole path. */
final class Facts {

    static final Facts NONE = new Facts(List.of());

    private static final int UNKNOWN = -1;

    private final List<Field<?>> columns;
    private final @Nullable Object[] values;

    /**
     * @param values one for each column
     */
    Facts(List<Field<?>> columns, @Nullable Object... values) {
        this.columns = columns;
        this.values = values;
    }

    boolean know(Field<?> column) {
        return indexOf(column) != UNKNOWN;
    }

    /** The value of a column; null also where it is not known. */
    @Nullable
    Object get(Field<?> column) {
        int index = indexOf(column);
        return index == UNKNOWN ? null : values[index];
    }

    private int indexOf(Field<?> column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == column) {
                return i;
            }
        }
        return columns.indexOf(column);
    }
}
