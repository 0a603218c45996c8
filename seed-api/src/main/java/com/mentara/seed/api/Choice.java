package com.mentara.seed.api;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The pool that slots choose from, and how.
 *
 * <p>Which row a slot gets depends on the keys of the owner and of the pool's rows alone, never on how many there are: a
 * new row displaces only the choices that now fall on it.
 *
 * @param pool a table, an alias of one, a join or a derived table
 * @param key the columns that tell the pool's rows apart, of type text, uuid, int or bigint
 * @param condition which rows may be chosen
 * @param share which of them an owner may choose from
 * @param eachOther whether owners choose among themselves, so that a pair chosen from both sides is one row
 * @param except a pool column and an owner column that must differ
 * @param reading the pool columns that the factory may see; empty for all
 * @param once the counted column that holds a choice, and the pool column whose value it holds, where an owner may choose
 *     each row only once
 * @param inTurn the pool column whose values take turns
 */
public record Choice(
        Table<?> pool,
        List<Field<?>> key,
        Condition condition,
        Share share,
        boolean eachOther,
        @Nullable Pair except,
        List<Field<?>> reading,
        @Nullable Pair once,
        @Nullable Field<?> inTurn) {

    /** Two columns that are compared with each other. */
    public record Pair(Field<?> one, Field<?> other) {}

    /** Which rows of the pool an owner may choose from. */
    public sealed interface Share {}

    /** All of them. */
    public record Common() implements Share {}

    /** Those whose column equals a column of the owner. */
    public record Own(Field<?> poolColumn, Field<?> ownerColumn) implements Share {}

    /**
     * Those whose column equals one of the owner's links.
     *
     * @param poolColumn the pool's group
     * @param linkColumn the same group in the table that links owners to groups
     * @param on which links are an owner's
     * @param facts columns of the link that the factory may see
     */
    public record Linked(Field<?> poolColumn, Field<?> linkColumn, Condition on, List<Field<?>> facts)
            implements Share {}

    /** Copies the lists. */
    public Choice {
        key = List.copyOf(key);
        reading = List.copyOf(reading);
    }
}
