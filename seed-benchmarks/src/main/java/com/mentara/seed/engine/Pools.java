package com.mentara.seed.engine;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Pools of made-up rows. */
final class Pools {

    private static final DSLContext SQL = DSL.using(SQLDialect.POSTGRES);
    private static final Field<UUID> KEY = DSL.field("key", SQLDataType.UUID);
    private static final Field<String> GROUP = DSL.field("group", SQLDataType.CLOB);

    private Pools() {}

    /** A pool of so many rows, in so many groups of one size that are called {@code 0}, {@code 1} and so on. */
    static Pool of(int rows, int groups) {
        List<Field<?>> key = List.of(KEY);
        PoolColumns layout =
                new PoolColumns(List.of(KEY, GROUP), key, GROUP, null, null, null, key, new Shape(SQL, key));
        Pool pool = new Pool(1, layout);
        pool.add(() -> IntStream.range(0, rows)
                .mapToObj(row -> row(row, Integer.toString(row % groups)))
                .iterator());
        return pool;
    }

    private static Record row(int number, String group) {
        return SQL.newRecord(KEY, GROUP).values(Ids.id(number, Hash.of(number)), group);
    }
}
