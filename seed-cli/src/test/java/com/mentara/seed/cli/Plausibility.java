package com.mentara.seed.cli;

import com.mentara.seed.testkit.TestDatabase;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** Collects what does not hold in a database. */
final class Plausibility {

    private final TestDatabase database;
    private final SoftAssertions found = new SoftAssertions();

    Plausibility(TestDatabase database) {
        this.database = database;
    }

    /**
     * Says that a condition holds for all rows, and that there are such rows.
     *
     * @param rows what comes after {@code from}, with conditions on which rows are meant
     */
    Plausibility holds(String sentence, String rows, String condition) {
        String sql = "select count(*), count(*) filter (where (" + condition + ") is not true) from " + rows;
        List<String> counts = database.query(sql).get(0);
        found.assertThat(counts.get(0)).as(sentence + ": rows looked at").isNotEqualTo("0");
        found.assertThat(counts.get(1))
                .as(sentence + ": rows that break it, of " + counts.get(0))
                .isEqualTo("0");
        return this;
    }

    /** Fails where anything was found. */
    void check() {
        found.assertAll();
    }
}
