package com.mentara.seed.engine;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Tells rows that the engine made from rows that people made. */
final class Provenance {

    private Provenance() {}

    /** Whether the engine made a row of a table. */
    static Condition seeded(Table<?> table) {
        Field<?> id = Key.idOf(table);
        return id == null ? DSL.falseCondition() : Ids.seeded(id);
    }
}
