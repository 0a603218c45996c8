package com.mentara.seed.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Enricher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Further enrichers, tables and columns change no value of those that were there. */
class IndependenceTest {

    private static final List<Enricher> FEW = List.of(new ReadersEnricher(), new ReviewsEnricher());

    @Test
    void furtherEnrichersChangeNoOtherRow() {
        try (TestDatabase few = Library.create();
                TestDatabase many = Library.create()) {
            List<Enricher> all = new ArrayList<>(FEW);
            all.addAll(List.of(new StockEnricher(), new CopiesEnricher(), new LoansEnricher(), new ShelvesEnricher()));
            Library.seeder(few.dataSource(), FEW).run();
            Library.seeder(many.dataSource(), all).run();

            assertThat(many.counts().get("loan")).isPositive();
            Map<String, String> expected = few.digests();
            expected.keySet().removeAll(List.of("stock", "copy", "loan", "shelf"));
            assertThat(many.digests()).containsAllEntriesOf(expected);
        }
    }

    @Test
    void furtherTablesAndColumnsChangeNoOtherValue() {
        try (TestDatabase before = Library.create();
                TestDatabase after = Library.create()) {
            after.execute("alter table reader add nick text; alter table review add likes int not null default 7;"
                    + " create table shop (id text primary key, reader_id text references reader)");
            Library.seeder(before.dataSource(), FEW).run();
            assertThat(Library.seeder(after.dataSource(), FEW).run().satisfied())
                    .isTrue();

            assertThat(after.value("select count(*) from review where likes = 7"))
                    .isEqualTo("15");
            after.execute("alter table reader drop nick; alter table review drop likes; drop table shop");
            assertThat(after.digests()).isEqualTo(before.digests());
        }
    }
}
