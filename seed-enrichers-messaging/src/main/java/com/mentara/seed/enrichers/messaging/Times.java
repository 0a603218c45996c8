package com.mentara.seed.enrichers.messaging;

import com.mentara.seed.api.Seed;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Times between a cause and an end. */
final class Times {

    private Times() {}

    /** As {@link Seed#after}, but not after the end, unless that was before the cause. */
    static LocalDateTime after(Seed seed, Duration within, @Nullable LocalDateTime end, LocalDateTime cause) {
        LocalDateTime free = seed.after(within, cause);
        if (end == null || end.isBefore(cause) || !end.isBefore(free)) {
            return free;
        }
        return seed.at("before the end").moment(cause, end);
    }

    /** The last of some moments. */
    static LocalDateTime latest(LocalDateTime one, LocalDateTime... others) {
        LocalDateTime latest = one;
        for (LocalDateTime other : others) {
            latest = other.isAfter(latest) ? other : latest;
        }
        return latest;
    }

    /** The first of two moments of which each may be missing. */
    static @Nullable LocalDateTime earliest(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
