package com.mentara.seed.api;

import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;

/**
 * One missing thing of one owner: all that a factory may use.
 *
 * @param <O> the owner's record
 * @param <C> the record of a chosen row
 */
public interface Slot<O extends Record, C extends Record> {

    /** The owner, with all columns of its table. */
    O owner();

    /**
     * A column that the rule declared with {@link Owners#knowing}, or as a fact of a link in {@link Whose#isOneOf}.
     *
     * @throws IllegalArgumentException where the rule did not declare it
     */
    <T> T fact(Field<T> column);

    /**
     * The row that this slot goes with.
     *
     * @throws IllegalStateException where the rule chooses nothing
     */
    C choice();

    /**
     * All rows that the owner may choose from, nearest first; for pools that are the owner's own.
     *
     * @throws IllegalStateException where the pool is shared
     */
    List<C> choices();

    /**
     * Which of the owner's slots this is, from 0. It stays with the slot whatever other rows there are.
     *
     * @throws IllegalStateException where the rule chooses each row once: then the choice is the slot's name
     */
    int ordinal();

    /** How often the factory was asked before for this slot: 0 unless a draw missed or broke a law. */
    int attempt();

    /** The id of the counted row: a UUID as text, the same at every attempt. */
    default String id() {
        return uuid().toString();
    }

    /** The id of the counted row. */
    UUID uuid();

    /**
     * The id of the row in another slot of the owner: for a row that refers to one with a lower ordinal, which is there or is
     * made together with it, such as an answer to its question.
     *
     * @throws IllegalStateException where the rule chooses each row once
     */
    String idOf(int ordinal);

    /**
     * The id of a part.
     *
     * @param path names the part within the slot
     */
    UUID part(String path);

    /** Where the values of this slot are drawn from; another place at each attempt. */
    Seed seed();

    /**
     * Where values are drawn from that stay the same at every attempt: what this slot is to be, wherever it finds room. Drawn
     * from {@link #seed} instead, a kind of row that a law lets pass more easily would be made the more often, the less room
     * there is.
     */
    Seed lasting();

    /**
     * Where values are drawn from that all slots of the owner share, at every attempt: the topic of a conversation, or the order
     * in which an owner goes through a list, as in {@code slot.ownerSeed().at("topics").sample(size,
     * topics).get(slot.ordinal() % size)}.
     *
     * @throws IllegalStateException where the rule chooses each row once, since a pair can be made from either side
     */
    Seed ownerSeed();
}
