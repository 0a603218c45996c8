package com.mentara.seed.api;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableRecord;

/**
 * A pool column whose value must belong to the owner; {@code is} and {@code isOneOf} say how.
 *
 * @param <O> the owner's record
 * @param <R> the record of the counted row
 * @param <C> the record of a chosen row
 * @param <T> the column's type
 */
public final class Whose<O extends Record, R extends TableRecord<R>, C extends Record, T> {

    private final Choosing<O, R, C> choosing;
    private final Field<T> poolColumn;

    Whose(Choosing<O, R, C> choosing, Field<T> poolColumn) {
        this.choosing = choosing;
        this.poolColumn = poolColumn;
    }

    /** The value of a column of the owner: a therapist's own hours. */
    public Choosing<O, R, C> is(Field<T> ownerColumn) {
        return choosing.sharing(new Choice.Own(poolColumn, ownerColumn));
    }

    /**
     * One of the values that other rows link to the owner: posts of the communities that I am a member of.
     *
     * @param linkColumn the linked value
     * @param on which rows of its table are links of an owner
     * @param facts further columns of the link that the factory may see with {@link Slot#fact}
     */
    public Choosing<O, R, C> isOneOf(Field<T> linkColumn, Condition on, Field<?>... facts) {
        return choosing.sharing(new Choice.Linked(poolColumn, linkColumn, on, List.of(facts)));
    }
}
