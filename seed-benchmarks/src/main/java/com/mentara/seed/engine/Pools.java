package com.mentara.seed.engine;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Pools of made-up rows. */
final class Pools {

    private static final Record ROW = DSL.using(SQLDialect.POSTGRES).newRecord(DSL.field("x"));

    private Pools() {}

    /** A pool of rows in so many groups of one size, called {@code 0}, {@code 1} and so on. */
    static Pool of(int rows, int groups) {
        List<Pool.Member> members = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            String key = Ids.id(row, Hash.of(row)).toString();
            members.add(new Pool.Member(key, Integer.toString(row % groups), "", null, key, row, () -> ROW));
        }
        Pool pool = new Pool(1);
        pool.add(members);
        return pool;
    }
}
