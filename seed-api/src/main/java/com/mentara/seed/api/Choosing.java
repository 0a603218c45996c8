package com.mentara.seed.api;

import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What each owner must have, made from rows that it chooses; a step of one sentence, not to be kept.
 *
 * @param <O> the owner's record
 * @param <R> the record of the counted row
 * @param <C> the record of a chosen row
 */
public final class Choosing<O extends Record, R extends TableRecord<R>, C extends Record> {

    private final Demand<O, R> demand;
    private final Table<?> pool;
    private List<Field<?>> key;
    private Condition condition = DSL.noCondition();
    private Choice.Share share = new Choice.Common();
    private boolean eachOther;
    private Choice.@Nullable Pair except;
    private List<Field<?>> reading = List.of();
    private Choice.@Nullable Pair once;
    private @Nullable Field<?> inTurn;

    Choosing(Demand<O, R> demand, Table<C> pool) {
        this.demand = demand;
        this.pool = pool;
        this.key = Keys.of(pool);
    }

    /** Only pool rows for which the condition holds. */
    public Choosing<O, R, C> where(Condition also) {
        condition = condition.and(also);
        return this;
    }

    /** Tells the pool's rows apart by these columns: for joins and derived tables. */
    public Choosing<O, R, C> by(Field<?>... columns) {
        key = List.of(columns);
        return this;
    }

    /** Only pool rows whose column has a value that belongs to the owner. */
    public <T> Whose<O, R, C, T> whose(Field<T> poolColumn) {
        return new Whose<>(this, poolColumn);
    }

    Choosing<O, R, C> sharing(Choice.Share among) {
        share = among;
        return this;
    }

    /**
     * Owners choose among themselves: the pool is the owners' table, nobody chooses itself, and a pair chosen from both sides
     * is the same slot with the same id.
     */
    public Choosing<O, R, C> eachOther() {
        eachOther = true;
        return this;
    }

    /** Never a pool row whose column equals the owner's: not my own post. */
    public <T> Choosing<O, R, C> except(Field<T> poolColumn, Field<T> ownerColumn) {
        except = new Choice.Pair(poolColumn, ownerColumn);
        return this;
    }

    /**
     * Loads only these columns of a chosen row; reading another one fails. Without it the factory sees all columns, and
     * all of them are held while the rule runs. Columns of to-one parents work, as in {@link Owners#knowing}.
     */
    @SuppressWarnings("unchecked")
    public Choosing<O, R, Record> reading(Field<?>... columns) {
        reading = List.of(columns);
        return (Choosing<O, R, Record>) this;
    }

    /**
     * Never the same choice twice for an owner. The rule then counts different choices, not rows.
     *
     * @param column the counted column that holds the key of the chosen row
     * @throws IllegalArgumentException where the pool's key is not one column
     */
    public Choosing<O, R, C> once(Field<?> column) {
        if (key.size() != 1) {
            throw new IllegalArgumentException("once(column) needs a pool with a key of one column, but "
                    + pool.getName() + " has " + key + "; use once(column, poolColumn).");
        }
        once = new Choice.Pair(column, key.get(0));
        return this;
    }

    /** Never the same choice twice for an owner; the counted column holds the pool column's value. */
    public <T> Choosing<O, R, C> once(Field<T> column, Field<T> poolColumn) {
        once = new Choice.Pair(column, poolColumn);
        return this;
    }

    /** Goes round the values of a pool column: first the nearest row of each kind, then the next of each. */
    public Choosing<O, R, C> inTurn(Field<?> poolColumn) {
        inTurn = poolColumn;
        return this;
    }

    /** Makes the row that fills a slot; null where this draw misses, then it is called again with the next choice. */
    public Rule<O, C> row(Function<? super Slot<O, C>, ? extends @Nullable R> factory) {
        return rows(Demand.single(factory));
    }

    /** Makes the row that fills a slot, and its parts; null where this draw misses. */
    public Rule<O, C> rows(Function<? super Slot<O, C>, @Nullable Rows<R>> factory) {
        return demand.making(
                new Choice(pool, key, condition, share, eachOther, except, reading, once, inTurn), factory);
    }
}
