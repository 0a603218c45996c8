package com.mentara.seed.engine;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * An owner that has less than it needs.
 *
 * @param keyValues the values of its key
 * @param key the key as text
 * @param place where the first value stands among all
 * @param has how many it has
 * @param wanted how many it lacks
 * @param row its columns, as far as the rule reads them
 * @param facts further columns that the rule declared
 */
record OwnerRow(List<Object> keyValues, String key, long place, int has, int wanted, Record row, Facts facts) {

    /** A column of the owner, or a fact; null where it has none. */
    @Nullable
    Object value(Field<?> column) {
        return facts.know(column) ? facts.get(column) : row.get(column);
    }
}
