package com.mentara.seed.api;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * So many for each owner; {@code of} says what.
 *
 * @param owners who must have them
 * @param minimum how many
 * @param <O> the owner's record
 */
public record Quota<O extends Record>(Owners<O> owners, Minimum minimum) {

    /**
     * Rows of a table.
     *
     * @param rows the table that is counted and for which rows are made
     * @param on which rows are an owner's: equal columns, as in {@code POST.USER_ID.eq(CLIENT.USER_ID)}, and whatever else
     *     must hold for a row to count
     */
    public <R extends TableRecord<R>> Demand<O, R> of(Table<R> rows, Condition on) {
        return of(rows, rows, on);
    }

    /**
     * Rows of a table that belong to the owner through other tables.
     *
     * @param rows the table that is counted and for which rows are made
     * @param joined that table joined to those through which its rows belong to the owner; no row may come twice
     * @param on which rows are an owner's
     */
    public <R extends TableRecord<R>> Demand<O, R> of(Table<R> rows, Table<?> joined, Condition on) {
        return new Demand<>(owners, minimum, new Counted(rows, joined, on));
    }
}
