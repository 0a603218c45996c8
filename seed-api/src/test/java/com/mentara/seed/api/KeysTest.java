package com.mentara.seed.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final Shelf SHELF = new Shelf();

    @Test
    void aTableIsIdentifiedByItsPrimaryKey() {
        assertThat(Keys.of(SHELF)).containsExactly(SHELF.id);
    }

    @Test
    void anAliasIsIdentifiedByItsOwnColumns() {
        Table<Record> alias = SHELF.as("upper");
        assertThat(Keys.of(alias)).hasSize(1).first().hasToString("\"upper\".\"id\"");
        assertThat(Rule.each(alias).key()).isEqualTo(Keys.of(alias));
    }

    @Test
    void aTableWithoutPrimaryKeyHasNone() {
        assertThat(Keys.of(DSL.table(DSL.name("heap")))).isEmpty();
    }

    private static final class Shelf extends TableImpl<Record> {

        private static final long serialVersionUID = 1L;

        final transient TableField<Record, String> id = createField(DSL.name("id"), SQLDataType.CLOB);

        Shelf() {
            super(DSL.name("shelf"));
        }

        @Override
        public UniqueKey<Record> getPrimaryKey() {
            return Internal.createUniqueKey(SHELF, DSL.name("shelf_pkey"), SHELF.id);
        }
    }
}
