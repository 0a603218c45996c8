package com.mentara.seed.api;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Table;

/**
 * A description of the rows that some tables need.
 *
 * <p>An enricher holds no state, opens no connection, reads no clock and draws from no stream: it says, in {@linkplain
 * Rule rules}, how many rows each owner must have, and makes one row for one missing thing. The engine counts, makes
 * exactly what is missing, and verifies by the same rules.
 *
 * <p>An implementation has a public constructor without parameters and is announced with {@code provides
 * com.mentara.seed.api.Enricher with ...} in its {@code module-info}, and in {@code
 * META-INF/services/com.mentara.seed.api.Enricher} for use on the class path. Each method is called once a run, from one
 * thread; factories may be called from any thread.
 */
public interface Enricher {

    /**
     * The name under which people select, skip and see this enricher: lower case letters, digits and hyphens. It goes into
     * every seed, so renaming an enricher makes other rows.
     */
    String name();

    /** What the rows are for and what makes them plausible, in a paragraph for the reference; empty where there is nothing to say. */
    default String purpose() {
        return "";
    }

    /** The tables for which factories make rows: those that rules count, and those of parts. */
    Set<Table<?>> writes();

    /** The rules, in the order in which they are filled; each sees the rows that those before it made. */
    List<Rule<?, ?>> rules();

    /**
     * What no two rows of a table may share, beside what its unique keys already say. Laws hold for all enrichers that
     * write the table.
     */
    default List<Law> laws() {
        return List.of();
    }

    /**
     * Tables that must be filled before, where neither a rule nor a foreign key shows it, such as those inside a derived
     * table.
     */
    default Set<Table<?>> dependsOn() {
        return Set.of();
    }

    /**
     * How people call the rows of tables that this enricher knows, for audits; rows of other tables are called by table and
     * key.
     */
    default List<Label> labels() {
        return List.of();
    }

    /** The layer this enricher belongs to, from 0; derived from the tables that it reads where empty. */
    default OptionalInt tier() {
        return OptionalInt.empty();
    }

    /** The edition of the data: raised when a change makes other rows from the same seed. */
    default int version() {
        return 1;
    }
}
