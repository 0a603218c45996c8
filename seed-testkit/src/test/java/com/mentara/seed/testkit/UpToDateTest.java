package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;

import com.mentara.seed.api.Profile;
import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Rule;
import com.mentara.seed.engine.Plan;
import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.RuleReport;
import com.mentara.seed.engine.SeedReport.Status;
import com.mentara.seed.engine.Seeder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run asks nothing where nothing has changed since all minimums held, and everything where anything has. */
class UpToDateTest {

    private static final TestDatabase FILLED = Library.create();

    private final TestDatabase database = FILLED.copy();

    @BeforeAll
    static void fill() {
        assertThat(seeder(FILLED).run().upToDate()).isFalse();
        assertThat(soonUpToDate(seeder(FILLED))).isTrue();
    }

    /** Where another transaction ends while a run counts, such as one of the server's own, the next run counts again. */
    private static boolean soonUpToDate(Seeder seeder) {
        return Stream.generate(seeder::run).limit(3).anyMatch(SeedReport::upToDate);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @AfterAll
    static void dropFilled() {
        FILLED.close();
    }

    private static Seeder seeder(TestDatabase database) {
        return Library.seeder(database.dataSource()).edition("first");
    }

    @Test
    void nothingChanged() {
        List<String> told = new ArrayList<>();
        SeedReport report = seeder(database).listener(telling(told)).run();
        assertThat(report.upToDate()).isTrue();
        assertThat(report.satisfied()).isTrue();
        assertThat(report.asOf()).isEqualTo("2026-01-01T00:00");
        assertThat(report.enrichers()).extracting(EnricherReport::name).containsExactly("readers", "stock");
        assertThat(report.enrichers()).extracting(EnricherReport::status).containsOnly(Status.SATISFIED);
        assertThat(report.enrichers())
                .flatExtracting(EnricherReport::rules)
                .extracting(RuleReport::name, RuleReport::minimum)
                .containsExactly(tuple("library.readers", 12), tuple("branch.books", 3));
        assertThat(told).containsExactly("finished");
    }

    private static SeedListener telling(List<String> told) {
        return new SeedListener() {
            @Override
            public void started(Plan plan) {
                told.add("started");
            }

            @Override
            public void finished(SeedReport report) {
                told.add("finished");
            }
        };
    }

    @Test
    void enrichersAreNotNeededForThat() {
        assertThat(seeder(database).enrichers(List.of()).run().upToDate()).isTrue();
    }

    @Test
    void norIsTheRightToWrite() {
        SeedReport report =
                Library.seeder(database.readOnlyDataSource()).edition("first").run();
        assertThat(report.upToDate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin; delete from stock; rollback",
                "create table pg_temp.elsewhere (n int); drop table pg_temp.elsewhere",
                "insert into shelf select id, 1, 'Travel' from branch",
                "update book set title = title",
                "analyze",
                "vacuum full stock",
            })
    void whatNoRuleReadsIsNoChange(String statement) {
        database.execute(statement);
        assertThat(seeder(database).run().upToDate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from stock where branch_id = (select min(id) from branch)",
                "delete from reader",
                "update branch set name = name",
                "insert into branch values (3, 'New', '2020-01-01')",
                "begin; savepoint a; update stock set isbn = isbn; release a; commit",
                "create table kept as table stock; truncate stock cascade; insert into stock table kept",
                "alter table stock rename to other; create table stock (like other including all);"
                        + " insert into stock table other; delete from other",
                "alter table book add column pages int not null default 100",
                "alter table book rename column title to name; alter table book add column title text default 'Same'",
                "insert into seed.as_of (moment) values ('2027-01-01')",
                // As after a dump and a restore.
                "create table word as table seed.up_to_date; delete from seed.up_to_date;"
                        + " insert into seed.up_to_date table word",
                "drop table seed.up_to_date",
            })
    void anyOtherChangeIsNoticed(String change) {
        database.execute(change);
        SeedReport after = seeder(database).run();
        assertThat(after.upToDate()).isFalse();
        assertThat(after.satisfied()).isTrue();
        assertThat(soonUpToDate(seeder(database))).isTrue();
    }

    /** From some rows on several connections look, all at the same moment, and the next run need not look at what they saw. */
    @Test
    void largeTablesAreLookedAtTogetherAndOnce() {
        database.execute("insert into reader select n, 'Reader ' || n from generate_series(1, 100000) n");
        Seeder seeder = seeder(database).jobs(3);
        assertThat(soonUpToDate(seeder)).isTrue();
        database.execute("begin; delete from stock; rollback");
        String word = "select transaction::text from seed.up_to_date";
        String before = database.value(word);
        assertThat(seeder.run().upToDate()).isTrue();
        assertThat(database.value(word)).isNotEqualTo(before);
        assertThat(seeder.run().upToDate()).isTrue();
        database.execute("update reader set name = name where id = '77777'");
        assertThat(seeder.run().upToDate()).isFalse();
    }

    @Test
    void rowsThatWereDeletedComeBack() {
        database.execute("delete from stock");
        seeder(database).run();
        assertThat(database.digest("stock")).isEqualTo(FILLED.digest("stock"));
    }

    static Stream<UnaryOperator<Seeder>> wishes() {
        return Stream.of(
                seeder -> seeder.edition("second"),
                seeder -> seeder.profile(Profile.MEDIUM),
                seeder -> seeder.minimum("branch.books", 4),
                seeder -> seeder.scale(2),
                seeder -> seeder.seed(2),
                seeder -> seeder.asOf(LocalDate.of(2026, 1, 2)),
                seeder -> seeder.only(List.of("stock")),
                seeder -> seeder.skip(List.of("stock")),
                seeder -> seeder.force(true));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void anotherWishIsAsked(UnaryOperator<Seeder> wish) {
        assertThat(wish.apply(seeder(database)).run().upToDate()).isFalse();
        assertThat(soonUpToDate(wish.apply(seeder(database)))).isTrue();
    }

    @Test
    void aNumberThatCannotBeIsRefusedAllTheSame() {
        assertThatThrownBy(() -> seeder(database).jobs(0).run()).hasMessageContaining("jobs is 0");
    }

    @Test
    void withoutAnEditionEachRunAsks() {
        assertThat(seeder(database).edition(null).run().upToDate()).isFalse();
    }

    /** Its rows are not there yet when the run counts, though its number is older. */
    @ParameterizedTest
    @ValueSource(strings = {"commit", "rollback"})
    void aTransactionThatWasOpenMeanwhile(String end) throws SQLException {
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("begin; savepoint a; update stock set isbn = isbn; release a");
            // Younger than that one, and older than the run.
            database.execute("update reader set name = name");
            assertThat(seeder(database).run().upToDate()).isFalse();
            assertThat(soonUpToDate(seeder(database))).isTrue();
            statement.execute(end);
            assertThat(seeder(database).run().upToDate()).isEqualTo(end.equals("rollback"));
        }
    }

    @Test
    void whereChangesCannotBeToldEachRunAsks() {
        database.execute("create table heirloom () inherits (stock)");
        seeder(database).run();
        assertThat(seeder(database).run().upToDate()).isFalse();
    }

    @Test
    void whatIsNotVerifiedIsAsked() {
        database.execute("delete from stock");
        seeder(database).verifying(false).run();
        assertThat(seeder(database).run().upToDate()).isFalse();
    }

    /** No statement of the rule names the tables that the function and the view read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from reader",
                "delete from card",
                "create or replace view colors as select 'red' as color",
                "create or replace function lent(bigint) returns boolean language sql as $$ select true $$"
            })
    void whatViewsAndFunctionsReadCountsToo(String change) {
        database.execute("create view colors as select color from card;"
                + " create function lent(bigint) returns boolean language plpgsql as"
                + " $$ begin return exists (select from reader) and exists (select from colors); end $$");
        Notes<?> notes = new Notes<>(
                Rule.each(BOOK).where(condition("lent({0})", BOOK.ISBN)), noCondition(), (slot, note) -> Rows.of(note));
        Seeder seeder = seeder(database).enrichers(List.of(notes));
        assertThat(soonUpToDate(seeder)).isTrue();
        database.execute(change);
        assertThat(seeder.run().upToDate()).isFalse();
    }
}
