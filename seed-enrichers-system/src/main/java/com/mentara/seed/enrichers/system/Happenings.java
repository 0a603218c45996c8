package com.mentara.seed.enrichers.system;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.md5;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What happened to people, as a table to choose from: a row for each person and thing, of each kind some at most.
 *
 * <p>Which ones remain where there are many follows from their keys, and the person is what the table is divided by, so the
 * database need not look at what happened to others.
 */
final class Happenings {

    static final String WHO = "who";
    static final String TYPE = "type";
    static final String TURN = "turn";
    static final String ABOUT = "about";
    static final String ENTITY = "entity";
    static final String ENTITY_ID = "entity_id";
    static final String AT = "at";
    static final String NAME = "name";
    static final String THING = "thing";
    static final String URL = "url";

    private static final String RANK = "rank";

    private final Table<Record> table;

    private Happenings(Table<Record> table) {
        this.table = table;
    }

    /** The union of some kinds, at most so many of each that takes turns. */
    static Happenings of(int most, List<Select<Record>> kinds) {
        Select<Record> union = kinds.stream().reduce(Select::unionAll).orElseThrow();
        Table<Record> all = union.asTable("all_happenings");
        Field<String> about = text(all, ABOUT);
        Table<?> ranked = select(
                        all.asterisk(),
                        rowNumber()
                                .over()
                                .partitionBy(text(all, WHO), text(all, TURN))
                                .orderBy(md5(about), about)
                                .as(RANK))
                .from(all)
                .asTable("ranked_happenings");
        List<Field<?>> columns = List.of(all.fields()).stream()
                .<Field<?>>map(column -> DSL.field(name(column.getName()), column.getDataType()))
                .toList();
        return new Happenings(select(columns)
                .from(ranked)
                .where(DSL.field(name(RANK), SQLDataType.INTEGER).le(inline(most)))
                .asTable("happening"));
    }

    Table<Record> table() {
        return table;
    }

    /** A column with text. */
    Field<String> text(String column) {
        return text(table, column);
    }

    /** When it happened. */
    Field<LocalDateTime> at() {
        return requireNonNull(table.field(AT, SQLDataType.LOCALDATETIME(3)));
    }

    private static Field<String> text(Table<?> table, String column) {
        return requireNonNull(table.field(column, SQLDataType.CLOB));
    }
}
