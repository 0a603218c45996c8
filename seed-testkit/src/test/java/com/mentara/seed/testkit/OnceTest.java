package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static com.mentara.seed.testkit.Reader.READER;
import static com.mentara.seed.testkit.Review.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.testkit.Review.ReviewRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/** Choices that an owner makes once each. */
class OnceTest {

    /** Where the readers that come first have already complained, others praise. */
    @Test
    void pairsThatDoNotCountAreInTheWayAllTheSame() {
        try (TestDatabase database = TestDatabase.of(LibraryTable.SCHEMA)) {
            database.execute("insert into reader select 'r' || n, 'R', '2026-01-01' from generate_series(1, 9) n;"
                    + " insert into review select gen_random_uuid(), isbn, reader.id, 1, '2026-01-01' from book, reader"
                    + " where reader.id < 'r7'");
            assertThat(Seeder.on(database.dataSource())
                            .enrichers(List.of(new Praise()))
                            .run()
                            .satisfied())
                    .isTrue();
            assertThat(database.value("select count(*) from review where stars = 5"))
                    .isEqualTo("15");
        }
    }

    /** Reviews of which only the good ones count. */
    private static final class Praise implements Enricher {

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
            return List.of(Rule.each(BOOK)
                    .atLeast(Minimum.of("book.praise", 3))
                    .of(REVIEW, REVIEW.ISBN.eq(BOOK.ISBN).and(REVIEW.STARS.ge(4)))
                    .choosing(READER)
                    .once(REVIEW.READER_ID)
                    .row(slot -> {
                        ReviewRecord review = new ReviewRecord();
                        review.set(REVIEW.ID, slot.uuid());
                        review.set(REVIEW.ISBN, slot.owner().get(BOOK.ISBN));
                        review.set(REVIEW.READER_ID, slot.choice().get(READER.ID));
                        review.set(REVIEW.STARS, 5);
                        review.set(REVIEW.WRITTEN_AT, LocalDateTime.of(2026, 1, 2, 0, 0));
                        return review;
                    }));
        }
    }
}
