package com.mentara.seed.engine;

import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Keeps runs away from databases that were not made to be seeded. */
final class Guard {

    private final Request request;
    private final Memory.Standing standing;

    Guard(Request request, Memory.Standing standing) {
        this.request = request;
        this.standing = standing;
    }

    /**
     * Makes sure that a run may write.
     *
     * @param tables the tables of all enrichers, whether they are applied or not
     * @return whether this run adopts a database that people filled
     * @throws SeedException where people protected the database, or filled it and did not give it to us
     */
    boolean admits(Set<Table<?>> tables, LiveSchema schema, DSLContext sql) {
        refuseProtected();
        String peoples = standing.hasHistory() ? null : tableOfPeople(tables, schema, sql);
        if (peoples != null && !request.adopting()) {
            throw new SeedException(
                    SeedException.Code.REFUSED,
                    ("The database holds rows that nobody seeded (in %s, for one), and no run has ended in it yet. If it is"
                                    + " the right one, allow this run to add to it: --adopt.")
                            .formatted(peoples));
        }
        return peoples != null;
    }

    /**
     * Makes sure that the database may be written to.
     *
     * @throws SeedException where people protected it
     */
    void refuseProtected() {
        if (standing.isProtected()) {
            throw new SeedException(
                    SeedException.Code.REFUSED,
                    "The database is protected, so nothing is written to it. `seed db unprotect` lifts that.");
        }
    }

    /** The first table that holds a row which we did not make; null where there is none. */
    private static @Nullable String tableOfPeople(Set<Table<?>> tables, LiveSchema schema, DSLContext sql) {
        TreeMap<String, Table<?>> byName = new TreeMap<>();
        tables.forEach(table -> byName.put(table.getName(), table));
        Provenance provenance = Provenance.in(sql);
        Select<Record1<String>> found = null;
        for (Table<?> table : byName.values()) {
            if (schema.has(table.getName())) {
                Select<Record1<String>> one = DSL.select(
                                DSL.inline(table.getName()).as("name"))
                        .where(DSL.exists(DSL.selectOne().from(table).where(DSL.not(provenance.seeded(table)))));
                found = found == null ? one : found.unionAll(one);
            }
        }
        return found == null
                ? null
                : sql.selectFrom(found.asTable("found")).limit(1).fetchOne(Record1::value1);
    }
}
