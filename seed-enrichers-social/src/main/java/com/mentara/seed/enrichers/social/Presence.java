package com.mentara.seed.enrichers.social;

import com.mentara.seed.api.Seed;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The time in which somebody can act, on the platform or in a community.
 *
 * @param joined since when
 * @param left when the account was closed; null while it is not
 */
record Presence(LocalDateTime joined, @Nullable LocalDateTime left) {

    /** Whether somebody had left before something happened. */
    boolean missed(LocalDateTime event) {
        return left != null && (left.isBefore(event) || left.isBefore(joined));
    }

    /** As {@link Seed#after}, but neither before joining nor after leaving, unless the cause was missed. */
    LocalDateTime after(Seed seed, Duration within, LocalDateTime cause) {
        LocalDateTime free = seed.after(within, cause, joined);
        if (left == null || missed(cause) || free.isBefore(left)) {
            return free;
        }
        return seed.at("before leaving").moment(cause.isAfter(joined) ? cause : joined, left);
    }
}
