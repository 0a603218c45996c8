package com.mentara.seed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import java.util.List;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.CustomTable;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

class GapQueryTest {

    private static final Shelf SHELF = new Shelf("shelf");
    private static final Shelf LABEL = new Shelf("label");

    @Test
    void rowsAreGroupedOnceByWhatTheyShareWithOwners() {
        assertThat(counting(LABEL.name)).contains("group by 1").contains("\"counted\".\"g0\" = \"shelf\".\"name\"");
    }

    @Test
    void anExpressionWithParametersIsWrittenOnce() {
        assertThat(counting(DSL.substring(LABEL.name, 9)))
                .containsOnlyOnce("substring(")
                .contains("group by 1");
    }

    @Test
    void whereOwnersAreFewEachIsLookedAtUntilThereAreEnough() {
        assertThat(counting(LABEL.name, GapQuery.Way.FIRST_FEW))
                .contains("left outer join lateral")
                .contains("fetch next 1 rows only");
    }

    private static String counting(Field<String> shared) {
        return counting(shared, GapQuery.Way.GROUPED);
    }

    private static String counting(Field<String> shared, GapQuery.Way way) {
        Rule<?, ?> rule = Rule.each(SHELF)
                .by(SHELF.name)
                .atLeast(Minimum.of("shelf.labels", 1))
                .of(LABEL, shared.eq(SHELF.name))
                .row(slot -> new ShelfRecord());
        Belonging belonging = Belonging.of(rule.counted().on(), rule.owners().table());
        GapQuery query = new GapQuery(rule, new Key(List.of(SHELF.name)), belonging, way, false, "salt");
        return DSL.using(SQLDialect.POSTGRES).render(query.counts(1));
    }

    private static final class Shelf extends CustomTable<ShelfRecord> {

        private static final long serialVersionUID = 1L;

        final transient TableField<ShelfRecord, String> name = createField(DSL.name("name"), SQLDataType.CLOB);

        Shelf(String table) {
            super(DSL.name(table));
        }

        @Override
        public Class<ShelfRecord> getRecordType() {
            return ShelfRecord.class;
        }
    }

    /** A row. */
    public static final class ShelfRecord extends CustomRecord<ShelfRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public ShelfRecord() {
            super(LABEL);
        }
    }
}
