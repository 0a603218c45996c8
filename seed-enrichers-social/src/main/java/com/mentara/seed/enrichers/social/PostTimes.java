package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.MEMBERSHIP;

import com.mentara.seed.api.Slot;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** When somebody wrote at one of the {@link Desks}: never before joining. */
final class PostTimes {

    /** So old a post may be and is still recent. */
    static final int RECENT_DAYS = 30;

    private static final Duration WITHIN = Duration.ofDays(60);

    private PostTimes() {}

    /** At any time, rather sooner after joining than later. */
    static LocalDateTime sinceJoining(Slot<?, Record> slot) {
        return Desks.presence(slot.choice()).after(slot.seed().at("created"), WITHIN, joined(slot.choice()));
    }

    /** In the last days before now; null where the author has not joined yet, or has left. */
    static @Nullable LocalDateTime recently(Slot<?, Record> slot) {
        LocalDateTime asOf = slot.seed().asOf();
        LocalDateTime earliest = asOf.minusDays(RECENT_DAYS - 1L);
        LocalDateTime joined = joined(slot.choice());
        LocalDateTime from = joined.isAfter(earliest) ? joined : earliest;
        LocalDateTime left = Desks.presence(slot.choice()).left();
        LocalDateTime to = left != null && left.isBefore(asOf) ? left : asOf;
        return from.isAfter(to) ? null : slot.seed().at("created").moment(from, to);
    }

    /**
     * Not lately, unless all who may write joined lately; null where another one should write. So what fills a community up
     * and what keeps it alive do not stand for each other.
     */
    static @Nullable LocalDateTime notLately(Slot<?, Record> slot) {
        LocalDateTime joined = joined(slot.choice());
        LocalDateTime lately = lately(slot, joined);
        if (joined.isBefore(lately)) {
            return slot.seed().at("created").moment(joined, lately);
        }
        boolean othersCan =
                slot.choices().stream().map(PostTimes::joined).anyMatch(other -> other.isBefore(lately(slot, other)));
        return othersCan ? null : sinceJoining(slot);
    }

    private static LocalDateTime lately(Slot<?, Record> slot, LocalDateTime joined) {
        return slot.seed().horizon(joined).minusDays(RECENT_DAYS);
    }

    private static LocalDateTime joined(Record desk) {
        return desk.get(MEMBERSHIP.JOINED_AT);
    }
}
