package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static com.mentara.seed.testkit.Stock.STOCK;
import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Label;
import com.mentara.seed.api.Rule;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.Gap;
import com.mentara.seed.engine.Seeder;
import java.util.List;
import java.util.Set;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/** How an audit calls owners with keys of every kind. */
class LabelsTest {

    @Test
    void ownersAreCalledByTheirLabelOrByTableAndKey() {
        try (TestDatabase database = TestDatabase.of(LibraryTable.SCHEMA)) {
            database.execute("""
                    update book set title = E'  Silent\\n\\x1b Spring ' where isbn = (select min(isbn) from book);
                    update book set title = '' where isbn = (select max(isbn) from book);
                    insert into stock (branch_id, isbn, shelved_at)
                    select min(branch.id), min(isbn), '2026-01-01' from branch, book""");
            String last = database.value("select max(isbn) from book");
            String branch = database.value("select min(id) from branch");

            SeedReport report = Seeder.on(database.readOnlyDataSource())
                    .enrichers(List.of(
                            new Labelled(new ReviewsEnricher(), List.of(Label.of(BOOK, "Book", BOOK.TITLE))),
                            new Labelled(new CopiesEnricher(), List.of(Label.of(STOCK, "Stock of", STOCK.ISBN))),
                            new ShelvesEnricher()))
                    .audit();

            assertThat(labels(report, "book.reviews")).contains("Book Silent Spring", "book '" + last + "'");
            assertThat(labels(report, "stock.copies"))
                    .containsExactly("Stock of " + database.value("select min(isbn) from book"));
            assertThat(labels(report, "branch.shelves")).contains("branch '" + branch + "'");
        }
    }

    private static List<String> labels(SeedReport report, String rule) {
        return report.enrichers().stream()
                .flatMap(enricher -> enricher.rules().stream())
                .filter(counted -> counted.name().equals(rule))
                .flatMap(counted -> counted.after().first().stream())
                .map(Gap::label)
                .toList();
    }

    /** An enricher, and what it calls rows. */
    private record Labelled(Enricher enricher, List<Label> labels) implements Enricher {

        @Override
        public String name() {
            return enricher.name();
        }

        @Override
        public Set<Table<?>> writes() {
            return enricher.writes();
        }

        @Override
        public List<Rule<?, ?>> rules() {
            return enricher.rules();
        }
    }
}
