package com.mentara.seed.api;

import java.time.LocalDateTime;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that says what each owner must have, and a pure function that makes the rows for one missing thing.
 *
 * <pre>{@code
 * Rule.each(CLIENT)
 *     .atLeast(Minimum.of("client.memberships", 1))
 *     .of(MEMBERSHIP, MEMBERSHIP.USER_ID.eq(CLIENT.USER_ID))
 *     .choosing(COMMUNITY).once(MEMBERSHIP.COMMUNITY_ID)
 *     .row(slot -> membership(slot.id(), slot.owner(), slot.choice()))
 * }</pre>
 *
 * <p>The engine counts with it, fills with it and verifies with it. A rule counts exactly what it makes: the row that the
 * factory returns must be one that {@link Quota#of} counts for the slot's owner.
 *
 * @param owners who must have something
 * @param minimum how many; its key names the rule
 * @param counted what is counted and made
 * @param choice what slots choose from; null where they choose nothing
 * @param factory makes the rows of one slot; null where the draw misses
 * @param <O> the owner's record
 * @param <C> the record of a chosen row
 */
public record Rule<O extends Record, C extends Record>(
        Owners<O> owners,
        Minimum minimum,
        Counted counted,
        @Nullable Choice choice,
        Function<Slot<O, C>, @Nullable Rows<?>> factory) {

    /** Begins a rule: who must have something. */
    public static <O extends Record> Owners<O> each(Table<O> table) {
        return Owners.of(table);
    }

    /** Begins a rule about the database as a whole: it is the one owner, and has as many rows as it must. */
    public static Owners<Record1<String>> database() {
        Table<Record1<String>> database = DSL.values(DSL.row("database")).as("database", "name");
        return each(database).by(DSL.field(DSL.name("database", "name"), SQLDataType.CLOB));
    }

    /** The moment that counts as now, for conditions: in UTC, see {@link Seed#asOf}. */
    public static Field<LocalDateTime> asOf() {
        return AsOf.FIELD;
    }

    /** The name of the rule: its minimum's key. */
    public String name() {
        return minimum.key();
    }
}
