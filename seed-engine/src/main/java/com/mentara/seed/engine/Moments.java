package com.mentara.seed.engine;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The as-of moments of a database, in the order in which they came into force; the last one is now.
 *
 * @param history never empty
 */
record Moments(List<LocalDateTime> history) {

    Moments {
        history = List.copyOf(history);
    }

    LocalDateTime asOf() {
        return history.get(history.size() - 1);
    }

    LocalDateTime epoch() {
        return history.get(0);
    }

    /** The first moment in force that is not before the cause; the cause itself where all are. */
    LocalDateTime horizon(LocalDateTime cause) {
        for (LocalDateTime moment : history) {
            if (!moment.isBefore(cause)) {
                return moment;
            }
        }
        return cause;
    }
}
