package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Branch.BRANCH;
import static com.mentara.seed.testkit.Shelf.SHELF;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.testkit.Shelf.ShelfRecord;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/** Branches have shelves, numbered from 0 in each: rows with keys that are no ids. */
final class ShelvesEnricher implements Enricher {

    @Override
    public String name() {
        return "shelves";
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(SHELF);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(Rule.each(BRANCH)
                .atLeast(Minimum.of("branch.shelves", 4, 9, 30))
                .of(SHELF, SHELF.BRANCH_ID.eq(BRANCH.ID))
                .row(slot -> {
                    ShelfRecord shelf = new ShelfRecord();
                    shelf.set(SHELF.BRANCH_ID, slot.owner().get(BRANCH.ID));
                    shelf.set(SHELF.NUMBER, slot.ordinal());
                    shelf.set(SHELF.TOPIC, slot.seed().at("topic").pick("travel", "cooking", "sea", "stars", "moss"));
                    return shelf;
                }));
    }
}
