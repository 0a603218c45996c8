package com.mentara.seed.testkit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** Collects what does not hold for the rows of a database: invariants as SQL, which must have rows to look at. */
public final class Plausibility {

    private final TestDatabase database;
    private final List<String> found = new ArrayList<>();

    /** Looks at a database. */
    public Plausibility(TestDatabase database) {
        this.database = database;
    }

    /**
     * Says that a condition holds for all rows, and that there are such rows.
     *
     * @param rows what comes after {@code from}, with conditions on which rows are meant
     * @param condition what is true of each; unknown counts as broken
     */
    public Plausibility holds(String sentence, String rows, String condition) {
        var counts = database.query(
                        "select count(*), count(*) filter (where (" + condition + ") is not true) from " + rows)
                .get(0);
        String looked = requireNonNull(counts.get(0));
        String broken = requireNonNull(counts.get(1));
        if (looked.equals("0")) {
            found.add(sentence + ": there is no row to look at");
        } else if (!broken.equals("0")) {
            found.add(sentence + ": " + broken + " of " + looked + " rows break it");
        }
        return this;
    }

    /** Fails where anything was found. */
    public void check() {
        if (!found.isEmpty()) {
            Assertions.fail(String.join(System.lineSeparator(), found));
        }
    }
}
