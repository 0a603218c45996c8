package com.mentara.seed.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Table;

/** Lets the planner of the database know of tables that a run made grow. */
final class Statistics {

    /** From here on the planner should know what a rule has written before the next one reads. */
    private static final long WORTH_ANALYSING = 1000;

    /** From here on it pays to mark pages as visible to all, so that an index alone can be counted. */
    private static final long WORTH_VACUUMING = 10_000;

    private final Connections connections;
    private final Map<Table<?>, Long> grown = new HashMap<>();

    Statistics(Connections connections) {
        this.connections = connections;
    }

    /** Counts what a rule wrote, and looks at a small sample of it where that is much of what there is. */
    void grew(Map<Table<?>, Long> written) {
        for (Map.Entry<Table<?>, Long> table : written.entrySet()) {
            long before;
            synchronized (this) {
                before = grown.merge(table.getKey(), table.getValue(), Long::sum) - table.getValue();
            }
            if (table.getValue() >= WORTH_ANALYSING && table.getValue() * 4 >= before) {
                try (Session session = connections.writer()) {
                    session.sql().execute("set local default_statistics_target = 25");
                    session.sql().execute("analyze {0}", table.getKey());
                    session.commit();
                }
            }
        }
    }

    /** Vacuums and analyses the tables that grew by a lot, the largest first; call it when nothing is read any more. */
    void settle(int jobs) {
        List<Table<?>> large = new ArrayList<>();
        grown.forEach((table, rows) -> {
            if (rows >= WORTH_VACUUMING) {
                large.add(table);
            }
        });
        large.sort(Comparator.comparingLong((Table<?> table) -> grown.getOrDefault(table, 0L))
                .reversed()
                .thenComparing(Table::getName));
        Parallel.each(
                jobs,
                large,
                table -> connections.outsideTransaction(sql -> sql.execute("vacuum (analyze) {0}", table)));
    }
}
