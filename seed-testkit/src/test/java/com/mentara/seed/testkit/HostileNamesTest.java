package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.engine.SeedException;
import com.mentara.seed.engine.Seeder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

/** Tables and columns may be called what they like, up to the 63 bytes of a name: no name becomes part of a statement. */
class HostileNamesTest {

    private static final Parent PARENT = new Parent();
    private static final Child CHILD = new Child();

    @Test
    void namesStayNames() {
        assertThat(List.of(PARENT.getName(), CHILD.getName(), CHILD.VALUE.getName()))
                .allSatisfy(name ->
                        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(63));
        try (TestDatabase database = Library.create()) {
            database.execute(schema());
            Map<String, String> before = database.digests();
            Seeder seeder = Library.seeder(database.dataSource(), List.of(new Hostile()));

            assertThat(seeder.run().added()).isEqualTo(5 + 10);
            Map<String, String> filled = database.digests();
            database.execute("delete from " + quoted(CHILD.getName()) + " where " + quoted(CHILD.ISBN.getName())
                    + " = (select min(isbn) from book)");
            assertThat(seeder.audit().satisfied()).isFalse();
            assertThat(Library.seeder(database.plainDataSource(), List.of(new Hostile()))
                            .run()
                            .satisfied())
                    .isTrue();
            assertThat(database.digests()).isEqualTo(filled);

            assertThat(seeder.fingerprint().tables()).containsOnlyKeys(PARENT.getName(), CHILD.getName());
            assertThat(seeder.examples()).hasSize(2);
            database.execute("insert into " + quoted(CHILD.getName()) + " select " + quoted(PARENT.ID.getName())
                    + ", 7, 'by hand' from " + quoted(PARENT.getName()) + " limit 1");
            assertThatThrownBy(seeder::clean)
                    .isInstanceOf(SeedException.class)
                    .hasMessageContaining(CHILD.getName())
                    .hasMessageContaining(PARENT.getName());
            database.execute(
                    "delete from " + quoted(CHILD.getName()) + " where " + quoted(CHILD.ISBN.getName()) + " = 7");
            seeder.clean();
            assertThat(database.digests()).isEqualTo(before);
        }
    }

    private static String schema() {
        return "create table " + quoted(PARENT.getName()) + " (" + quoted(PARENT.ID.getName()) + " text primary key);"
                + " create table " + quoted(CHILD.getName()) + " (" + quoted(CHILD.WHOSE.getName())
                + " text references "
                + quoted(PARENT.getName()) + ", " + quoted(CHILD.ISBN.getName()) + " bigint, "
                + quoted(CHILD.VALUE.getName()) + " text, primary key (" + quoted(CHILD.WHOSE.getName()) + ", "
                + quoted(CHILD.ISBN.getName()) + "))";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Rows of both tables. */
    private static final class Hostile implements Enricher {

        @Override
        public String name() {
            return "hostile";
        }

        @Override
        public Set<Table<?>> writes() {
            return Set.of(PARENT, CHILD);
        }

        @Override
        public List<Law> laws() {
            return List.of(Law.unique(CHILD, CHILD.WHOSE, CHILD.VALUE));
        }

        @Override
        public List<Rule<?, ?>> rules() {
            return List.of(
                    Rule.database()
                            .atLeast(Minimum.population("database.parents", 5, 5, 5))
                            .of(PARENT, PARENT.ID.isNotNull())
                            .row(slot -> {
                                ParentRecord parent = new ParentRecord();
                                parent.set(PARENT.ID, slot.id());
                                return parent;
                            }),
                    Rule.each(PARENT)
                            .atLeast(Minimum.of("parent.children", 2))
                            .of(CHILD, CHILD.WHOSE.eq(PARENT.ID))
                            .choosing(BOOK)
                            .once(CHILD.ISBN)
                            .row(slot -> {
                                ChildRecord child = new ChildRecord();
                                child.set(CHILD.WHOSE, slot.owner().get(PARENT.ID));
                                child.set(CHILD.ISBN, slot.choice().get(BOOK.ISBN));
                                child.set(CHILD.VALUE, slot.choice().get(BOOK.TITLE));
                                return child;
                            }));
        }
    }

    /** Its rows are owners, and have an id. */
    private static final class Parent extends LibraryTable<ParentRecord> {

        private static final long serialVersionUID = 1L;

        final transient TableField<ParentRecord, String> ID = column("id\"', now()); --{0}? :id", SQLDataType.CLOB);

        Parent() {
            super("p\"'; drop table book; --$$ {0} :x ? %s \\ \n\t `é` /* select --ab", ParentRecord.class);
            identifiedBy(ID);
        }
    }

    /** Its rows are counted, and their key does not say who made them. */
    private static final class Child extends LibraryTable<ChildRecord> {

        private static final long serialVersionUID = 1L;

        final transient TableField<ChildRecord, String> WHOSE = column("of\" = '' or 1=1; --$1$ :id", SQLDataType.CLOB);
        final transient TableField<ChildRecord, Long> ISBN = column("{1} \\\\ ?? isbn\"", SQLDataType.BIGINT);
        final transient TableField<ChildRecord, String> VALUE =
                column("ORDER by \"x\"\",\n{1}%1$s); truncate book; --漢字 e\u0301 😀 and m", SQLDataType.CLOB);

        Child() {
            super("c\"'); delete from book; --$$ {1} :y ?? %n \\ \r\n `é` /* 漢 */;;", ChildRecord.class);
            identifiedBy(WHOSE, ISBN);
            refersTo(PARENT, WHOSE);
        }
    }

    /** A row. */
    public static final class ParentRecord extends CustomRecord<ParentRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public ParentRecord() {
            super(PARENT);
        }
    }

    /** A row. */
    public static final class ChildRecord extends CustomRecord<ChildRecord> {

        private static final long serialVersionUID = 1L;

        /** An empty row. */
        public ChildRecord() {
            super(CHILD);
        }
    }
}
