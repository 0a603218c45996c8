package com.mentara.seed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

class KeyTest {

    private static final Field<String> WHO = DSL.field(DSL.name("who"), SQLDataType.CLOB);
    private static final Field<Integer> NUMBER = DSL.field(DSL.name("number"), SQLDataType.INTEGER);

    /** A join would keep the database from looking at these owners alone inside a derived table. */
    @Test
    void groupsOfAPoolAreComparedWithAnArray() {
        assertThat(sql(Key.among(WHO, List.of("a", "b"))))
                .contains("\"who\" = any(")
                .doesNotContain("select");
    }

    @Test
    void keysAreJoined() {
        assertThat(sql(new Key(List.of(WHO)).in(List.of(List.of("a")))))
                .contains("(\"who\") in (select * from unnest(");
    }

    @Test
    void severalColumnsAreJoined() {
        assertThat(sql(new Key(List.of(WHO, NUMBER)).in(List.of(List.of("a", 1)))))
                .contains("(\"who\", \"number\") in (select * from unnest(");
    }

    private static String sql(Condition condition) {
        return DSL.using(SQLDialect.POSTGRES).renderInlined(condition);
    }
}
