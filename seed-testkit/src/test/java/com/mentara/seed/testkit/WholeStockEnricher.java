package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static com.mentara.seed.testkit.Branch.BRANCH;
import static com.mentara.seed.testkit.Stock.STOCK;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.testkit.Stock.StockRecord;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/** Every branch has every book since it opened: nothing is left to a seed. */
final class WholeStockEnricher implements Enricher {

    @Override
    public String name() {
        return "whole-stock";
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(STOCK);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(Rule.each(BRANCH)
                .atLeast(Minimum.of("branch.whole-stock", 5))
                .of(STOCK, STOCK.BRANCH_ID.eq(BRANCH.ID))
                .choosing(BOOK)
                .once(STOCK.ISBN)
                .row(slot -> {
                    StockRecord stock = new StockRecord();
                    stock.set(STOCK.BRANCH_ID, slot.owner().get(BRANCH.ID));
                    stock.set(STOCK.ISBN, slot.choice().get(BOOK.ISBN));
                    stock.set(STOCK.SHELVED_AT, slot.owner().get(BRANCH.OPENED_AT));
                    return stock;
                }));
    }
}
