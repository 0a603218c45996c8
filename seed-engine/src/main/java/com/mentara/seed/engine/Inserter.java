package com.mentara.seed.engine;

import java.util.List;
import org.jooq.Table;
import org.jooq.TableRecord;

/** A way to write rows of one table. */
interface Inserter {

    /**
     * Inserts rows, without a commit.
     *
     * @return how many rows were inserted
     */
    long insert(Table<?> table, List<TableRecord<?>> rows);
}
