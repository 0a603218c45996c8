package com.mentara.seed.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mentara.seed.engine.CleanReport;
import com.mentara.seed.engine.SeedException;
import com.mentara.seed.engine.Seeder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Deleting what was made, also where no id tells who made a row. */
class CleanTest {

    @Test
    void rowsWithKeysOfTheirOwnAreRemembered() {
        try (TestDatabase database = library()) {
            Map<String, String> before = database.digests();
            seeder(database).run();
            assertThat(database.value("select count(*) from stock")).isNotEqualTo("1");

            assertThat(Seeder.on(database.dataSource())
                            .enrichers(List.of(new ReadersEnricher()))
                            .clean()
                            .rows())
                    .containsOnlyKeys("reader", "card");
            CleanReport report = seeder(database).clean();

            assertThat(report.rows()).containsOnlyKeys("stock", "copy");
            assertThat(database.digests()).isEqualTo(before);
        }
    }

    @Test
    void aCardThatSomebodyGaveToASeededReaderIsInTheWay() {
        try (TestDatabase database = library()) {
            seeder(database).run();
            database.execute("delete from card where reader_id like '5eed%';"
                    + " delete from seed.made where table_name = 'card';"
                    + " insert into card (reader_id, color) select min(id), 'red' from reader where id like '5eed%'");
            assertThatThrownBy(() -> seeder(database).clean())
                    .isInstanceOfSatisfying(
                            SeedException.class, e -> assertThat(e.code()).isEqualTo(SeedException.Code.REFUSED))
                    .hasMessageMatching(".*card '5eed[^']+' refers to reader '5eed.*");
        }
    }

    private static TestDatabase library() {
        TestDatabase database = TestDatabase.of(LibraryTable.SCHEMA);
        database.execute("insert into stock select min(branch.id), min(isbn), '2026-01-01' from branch, book");
        return database;
    }

    private static Seeder seeder(TestDatabase database) {
        return Seeder.on(database.dataSource())
                .enrichers(List.of(new ReadersEnricher(), new StockEnricher(), new CopiesEnricher()));
    }
}
