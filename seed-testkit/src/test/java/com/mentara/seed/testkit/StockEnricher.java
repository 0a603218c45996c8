package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static com.mentara.seed.testkit.Branch.BRANCH;
import static com.mentara.seed.testkit.Stock.STOCK;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.testkit.Stock.StockRecord;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/** Branches have books: owners with int keys, a pool with bigint keys, rows with composite keys and no id. */
final class StockEnricher implements Enricher {

    @Override
    public String name() {
        return "stock";
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(STOCK);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(Rule.each(BRANCH)
                .atLeast(Minimum.of("branch.books", 3, 4, 5))
                .of(STOCK, STOCK.BRANCH_ID.eq(BRANCH.ID))
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
                                    .after(
                                            Duration.ofDays(300),
                                            slot.owner().get(BRANCH.OPENED_AT),
                                            slot.choice().get(BOOK.PUBLISHED_AT)));
                    return stock;
                }));
    }
}
