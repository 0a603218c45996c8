package com.mentara.seed.api;

import java.util.function.Function;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/**
 * What each owner must have, before it is said how it is made.
 *
 * @param owners who must have it
 * @param minimum how many
 * @param counted what
 * @param <O> the owner's record
 * @param <R> the record of the counted row
 */
public record Demand<O extends Record, R extends TableRecord<R>>(Owners<O> owners, Minimum minimum, Counted counted) {

    /**
     * Gives each slot a row of a pool to go with: a community to join, a therapist to see.
     *
     * @param pool a table, an alias of one, a join or a derived table; all owners share it unless {@link Choosing#whose} says
     *     otherwise
     */
    public <C extends Record> Choosing<O, R, C> choosing(Table<C> pool) {
        return new Choosing<>(this, pool);
    }

    /** Makes the row that fills a slot; null where this draw misses, then it is called again with the next attempt. */
    public Rule<O, Record> row(Function<? super Slot<O, Record>, ? extends @Nullable R> factory) {
        return rows(single(factory));
    }

    /** Makes the row that fills a slot, and its parts; null where this draw misses. */
    public Rule<O, Record> rows(Function<? super Slot<O, Record>, @Nullable Rows<R>> factory) {
        return making(null, factory);
    }

    <C extends Record> Rule<O, C> making(
            @Nullable Choice choice, Function<? super Slot<O, C>, ? extends @Nullable Rows<?>> factory) {
        return new Rule<>(owners, minimum, counted, choice, factory::apply);
    }

    static <S, R extends TableRecord<R>> Function<S, @Nullable Rows<R>> single(
            Function<? super S, ? extends @Nullable R> factory) {
        return slot -> {
            R row = factory.apply(slot);
            return row == null ? null : Rows.of(row);
        };
    }
}
