package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Copy.COPY;
import static com.mentara.seed.testkit.Stock.STOCK;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.testkit.Copy.CopyRecord;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/** What is in stock has copies: owners with composite keys, rows that the database numbers. */
final class CopiesEnricher implements Enricher {

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(COPY);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(Rule.each(STOCK)
                .atLeast(Minimum.of("stock.copies", 2, 4, 9))
                .of(COPY, COPY.BRANCH_ID.eq(STOCK.BRANCH_ID).and(COPY.ISBN.eq(STOCK.ISBN)))
                .row(slot -> {
                    CopyRecord copy = new CopyRecord();
                    copy.set(COPY.BRANCH_ID, slot.owner().get(STOCK.BRANCH_ID));
                    copy.set(COPY.ISBN, slot.owner().get(STOCK.ISBN));
                    copy.set(COPY.STATE, slot.seed().at("state").pick("new", "worn", "torn"));
                    return copy;
                }));
    }
}
