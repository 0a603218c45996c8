package com.mentara.seed.engine;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Tells rows that the engine made from rows that people made.
 *
 * <p>Ids that the engine gave say so themselves. Rows with another key, such as a pair of foreign keys or a number that the
 * database gave, are remembered when they are made.
 *
 * @param remembers whether rows are remembered in this database
 */
record Provenance(boolean remembers) {

    private static final Field<String> TEXT = DSL.field("key", SQLDataType.CLOB);

    /** What is remembered in a database. */
    static Provenance in(DSLContext sql) {
        return new Provenance(OwnSchema.isThere(sql));
    }

    /** Whether the engine made a row of a table. */
    Condition seeded(Table<?> table) {
        Field<?> id = Key.idOf(table);
        if (id != null && !(remembers && isShared(table, id))) {
            return Ids.seeded(id);
        }
        return remembers && table.getPrimaryKey() != null
                ? DSL.exists(DSL.selectOne()
                        .from("seed.made")
                        .where("table_name = {0} and key = {1}", DSL.inline(table.getName()), key(table)))
                : DSL.falseCondition();
    }

    /**
     * Inserts rows, and remembers those that were not there where their key does not say that we made them.
     *
     * @return how many were not there
     */
    long insert(DSLContext sql, Table<?> table, Query insert) {
        if (!mustRemember(table)) {
            return sql.execute(insert);
        }
        return sql.fetchSingle("""
                        with made as ({0} returning {1} as key),
                        remembered as (
                          insert into seed.made (table_name, key) select {2}, key from made on conflict do nothing)
                        select count(*) from made""", insert, key(table), DSL.inline(table.getName()))
                .get(0, Long.class);
    }

    /** Whether the rows of a table are remembered, since their key does not say that we made them. */
    boolean mustRemember(Table<?> table) {
        Field<?> id = Key.idOf(table);
        boolean told = id != null && !isShared(table, id);
        return remembers && !told && table.getPrimaryKey() != null;
    }

    /** Remembers rows that were inserted. */
    void remember(DSLContext sql, Table<?> table, List<TableRecord<?>> rows) {
        List<String> keys = rows.stream()
                .map(row -> Key.text(
                        table.getPrimaryKey().getFields().stream().map(row::get).toList()))
                .toList();
        sql.execute(
                "insert into seed.made (table_name, key) select {0}, key from unnest({1}) as key on conflict do nothing",
                DSL.inline(table.getName()), Values.of(TEXT, keys));
    }

    /** Whether an id is that of a parent too, so that it does not tell who made the row. */
    private static boolean isShared(Table<?> table, Field<?> id) {
        return table.getReferences().stream().anyMatch(key -> key.getFields().contains(id));
    }

    /** A row's primary key as one text. */
    static Field<String> key(Table<?> table) {
        return new Key(table.getPrimaryKey().getFields().stream()
                        .<Field<?>>map(field -> field)
                        .toList())
                .asText();
    }
}
