package com.mentara.seed.api;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The rows that must each have something: the first part of a {@link Rule}.
 *
 * @param table a table, an alias of one, or a derived table
 * @param key the columns that tell owners apart, of type text, uuid, int or bigint; the primary key unless given
 * @param condition which rows of the table are owners
 * @param percent which share of them, 1 to 100; always the same ones for a seed
 * @param reading the columns of the table that the factory may see; empty for all
 * @param facts further columns that the factory may see
 * @param <O> the owner's record
 */
public record Owners<O extends Record>(
        Table<O> table,
        List<Field<?>> key,
        Condition condition,
        int percent,
        List<Field<?>> reading,
        List<Field<?>> facts) {

    /** Copies the lists. */
    public Owners {
        key = List.copyOf(key);
        reading = List.copyOf(reading);
        facts = List.copyOf(facts);
    }

    static <O extends Record> Owners<O> of(Table<O> table) {
        return new Owners<>(table, Keys.of(table), DSL.noCondition(), 100, List.of(), List.of());
    }

    /** Only rows for which the condition holds, all conditions together where called again. */
    public Owners<O> where(Condition also) {
        return new Owners<>(table, key, condition.and(also), percent, reading, facts);
    }

    /**
     * Only a share of the rows, drawn by their keys.
     *
     * @throws IllegalArgumentException if not 1 to 100
     */
    public Owners<O> sampled(int percentage) {
        if (percentage < 1 || percentage > 100) {
            throw new IllegalArgumentException("A sample is 1 to 100 percent, not " + percentage + ".");
        }
        return new Owners<>(table, key, condition, percentage, reading, facts);
    }

    /**
     * Loads columns along that the factory reads with {@link Slot#fact}: expressions over the owner's columns, or columns of
     * its to-one parents such as {@code CLIENT.user().CREATED_AT}.
     */
    public Owners<O> knowing(Field<?>... columns) {
        return new Owners<>(
                table,
                key,
                condition,
                percent,
                reading,
                Stream.concat(facts.stream(), Stream.of(columns)).collect(toUnmodifiableList()));
    }

    /**
     * Loads only these columns of an owner; reading another one fails. Without it the factory sees all columns, and all of them
     * are loaded: of many owners with long texts that takes time.
     */
    @SuppressWarnings("unchecked")
    public Owners<Record> reading(Field<?>... columns) {
        return new Owners<>((Table<Record>) table, key, condition, percent, List.of(columns), facts);
    }

    /** Tells owners apart by these columns instead of the primary key: for tables that have none. */
    public Owners<O> by(Field<?>... columns) {
        return new Owners<>(table, List.of(columns), condition, percent, reading, facts);
    }

    /** How many rows each owner must have. */
    public Quota<O> atLeast(Minimum minimum) {
        return new Quota<>(this, minimum);
    }
}
