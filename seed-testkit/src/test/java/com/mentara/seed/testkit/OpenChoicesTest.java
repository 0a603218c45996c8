package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static com.mentara.seed.testkit.Branch.BRANCH;
import static com.mentara.seed.testkit.Reader.READER;
import static com.mentara.seed.testkit.Review.REVIEW;
import static com.mentara.seed.testkit.Stock.STOCK;
import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Choosing;
import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.testkit.Review.ReviewRecord;
import com.mentara.seed.testkit.Stock.StockRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an owner has already is no choice, whether it counts or not; and a pool may be too small. */
class OpenChoicesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final long MOBY_DICK = 9780142437247L;
    private static final Condition GOOD = REVIEW.ISBN.eq(BOOK.ISBN).and(REVIEW.STARS.ge(4));

    @Test
    void aChoiceThatIsThereAndDoesNotCountIsPassedOver() {
        try (TestDatabase database = TestDatabase.of(LibraryTable.SCHEMA)) {
            database.execute("insert into stock select 1, isbn, '1999-01-01' from book order by isbn limit 3");
            SeedReport report = seeder(database, 2).run();
            assertThat(report.satisfied()).as(report.toString()).isTrue();
            assertThat(database.value("select count(*) from stock where branch_id = 1"))
                    .isEqualTo("5");
        }
    }

    /** Where the readers that come first have already complained, others praise, however many come first. */
    @ParameterizedTest
    @ValueSource(ints = {9, 400})
    void aPairThatMayNotComeTwiceIsPassedOverAsWell(int readers) {
        try (TestDatabase database = TestDatabase.of(LibraryTable.SCHEMA)) {
            database.execute(
                    "insert into reader select 'r' || n, 'R', '2026-01-01' from generate_series(1, " + readers + ") n;"
                            + " insert into review select gen_random_uuid(), isbn, reader.id, 1, '2026-01-01' from book, reader"
                            + " where reader.id not in ('r7', 'r8', 'r9')");
            assertThat(Seeder.on(database.dataSource())
                            .enrichers(List.of(new Praise(by(Rule.each(BOOK)
                                    .atLeast(Minimum.of("book.praise", 3))
                                    .of(REVIEW, GOOD)
                                    .choosing(READER)))))
                            .run()
                            .satisfied())
                    .isTrue();
            assertThat(database.value("select count(*) from review where stars = 5"))
                    .isEqualTo("15");
        }
    }

    @Test
    void aPoolThatIsTooSmallIsAShortfallWithItsReason() {
        try (TestDatabase database = TestDatabase.of(LibraryTable.SCHEMA)) {
            SeedReport report = seeder(database, 9).run();
            assertThat(report.satisfied()).isFalse();
            SeedReport.RuleReport rule = report.enrichers().get(0).rules().get(0);
            assertThat(rule.shortfalls())
                    .hasSize(3)
                    .first()
                    .isEqualTo(new SeedReport.Shortfall("1", 5, 9, "only 5 to choose from in book"));
            assertThat(rule.after().rows()).isEqualTo(12);
            assertThat(seeder(database, 9).run().added()).isZero();
        }
    }

    @Test
    void anOwnerWithoutAGroupHasNothingToChooseFrom() {
        Field<String> favourite = DSL.when(BOOK.ISBN.ne(MOBY_DICK), "r1");
        try (TestDatabase database = TestDatabase.of(LibraryTable.SCHEMA)) {
            database.execute("insert into reader values ('r1', 'R', '2026-01-01')");
            SeedReport report = Seeder.on(database.dataSource())
                    .enrichers(List.of(new Praise(by(Rule.each(BOOK)
                            .reading(BOOK.ISBN)
                            .knowing(favourite)
                            .atLeast(Minimum.of("book.praise", 1))
                            .of(REVIEW, GOOD)
                            .choosing(READER)
                            .whose(READER.ID)
                            .is(favourite)))))
                    .run();
            assertThat(report.enrichers().get(0).rules().get(0).shortfalls())
                    .containsExactly(new SeedReport.Shortfall(
                            Long.toString(MOBY_DICK), 0, 1, "nothing to choose from in reader"));
            assertThat(database.value("select count(*) from review")).isEqualTo("4");
        }
    }

    private static Seeder seeder(TestDatabase database, int minimum) {
        return Seeder.on(database.dataSource())
                .enrichers(List.of(new NewStock()))
                .minimum("branch.new-books", minimum)
                .asOf(DAY);
    }

    /** Each branch has so many books that were shelved lately. */
    private static final class NewStock implements Enricher {

        @Override
        public String name() {
            return "new-stock";
        }

        @Override
        public Set<Table<?>> writes() {
            return Set.of(STOCK);
        }

        @Override
        public List<Rule<?, ?>> rules() {
            return List.of(Rule.each(BRANCH)
                    .atLeast(Minimum.of("branch.new-books", 2))
                    .of(
                            STOCK,
                            STOCK.BRANCH_ID
                                    .eq(BRANCH.ID)
                                    .and(STOCK.SHELVED_AT.ge(Rule.asOf().minus(30))))
                    .choosing(BOOK)
                    .once(STOCK.ISBN)
                    .row(slot -> {
                        StockRecord stock = new StockRecord();
                        stock.set(STOCK.BRANCH_ID, slot.owner().get(BRANCH.ID));
                        stock.set(STOCK.ISBN, slot.choice().get(BOOK.ISBN));
                        stock.set(
                                STOCK.SHELVED_AT,
                                slot.seed()
                                        .at("shelved")
                                        .moment(DAY.minusDays(20).atStartOfDay(), DAY.atStartOfDay()));
                        return stock;
                    }));
        }
    }

    /** Good reviews by whoever is chosen. */
    private static Rule<?, ?> by(Choosing<? extends Record, ReviewRecord, ? extends Record> readers) {
        return readers.once(REVIEW.READER_ID).row(slot -> {
            ReviewRecord review = new ReviewRecord();
            review.set(REVIEW.ID, slot.uuid());
            review.set(REVIEW.ISBN, slot.owner().get(BOOK.ISBN));
            review.set(REVIEW.READER_ID, slot.choice().get(READER.ID));
            review.set(REVIEW.STARS, 5);
            review.set(REVIEW.WRITTEN_AT, LocalDateTime.of(2026, 1, 2, 0, 0));
            return review;
        });
    }

    /** Reviews of which only the good ones count. */
    private record Praise(Rule<?, ?> rule) implements Enricher {

        @Override
        public String name() {
            return "praise";
        }

        @Override
        public Set<Table<?>> writes() {
            return Set.of(REVIEW);
        }

        @Override
        public List<Rule<?, ?>> rules() {
            return List.of(rule);
        }
    }
}
