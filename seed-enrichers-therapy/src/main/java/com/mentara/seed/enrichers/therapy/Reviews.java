package com.mentara.seed.enrichers.therapy;

import static java.util.stream.Collectors.joining;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.MeetingRecord;
import com.mentara.seed.schema.tables.records.ReviewRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of Review: what a client says after a meeting that took place. */
final class Reviews {

    /** How many of 48 reviews have one star, two, and so on. */
    private static final int[] WEIGHTS = {1, 2, 5, 15, 25};

    private static final Duration NEXT_DAY = Duration.ofDays(1);
    private static final Duration WITHIN = Duration.ofDays(6);
    private static final Duration EDITING = Duration.ofDays(2);
    private static final Phrases PHRASES =
            Phrases.read("reviews.txt", Reviews.class.getResourceAsStream("reviews.txt"));

    private Reviews() {}

    static ReviewRecord review(Slot<?, ?> slot, MeetingRecord meeting) {
        Seed seed = slot.seed();
        int rating = rating(seed.at("rating"));
        LocalDateTime written = written(seed.at("written"), meeting);
        boolean first = Meetings.isFirst(meeting) && rating >= 3;
        boolean edited = seed.at("edited").chance(0.08);
        return new ReviewRecord()
                .setId(slot.id())
                .setRating(rating)
                .setTitle(PHRASES.draw(seed.at("title"), (first ? "first titles " : "titles ") + rating))
                .setContent(content(seed.at("content"), rating, first))
                .setIsAnonymous(seed.at("isAnonymous").chance(0.2))
                .setIsVerified(seed.at("isVerified").chance(0.85))
                .setClientId(meeting.getClientId())
                .setTherapistId(meeting.getTherapistId())
                .setMeetingId(meeting.getId())
                .setCreatedAt(written)
                .setUpdatedAt(edited ? seed.at("updated").after(EDITING, written) : written);
    }

    private static int rating(Seed seed) {
        int drawn = seed.between(1, 48);
        int rating = 1;
        for (int below = WEIGHTS[0]; drawn > below; below += WEIGHTS[rating - 1]) {
            rating++;
        }
        return rating;
    }

    private static String content(Seed seed, int rating, boolean first) {
        return first
                ? sentences(seed, seed.at("size").between(1, 2), "first " + rating)
                : PHRASES.draw(seed.at("opening"), "openings " + rating) + " "
                        + sentences(seed, seed.at("size").between(1, 2), "details " + rating);
    }

    private static String sentences(Seed seed, int size, String section) {
        List<String> drawn = seed.at(section).sample(size, PHRASES.entries(section));
        return IntStream.range(0, drawn.size())
                .mapToObj(at -> Phrases.resolve(seed.at("resolved").at(at), drawn.get(at)))
                .collect(joining(" "));
    }

    /** From the next day on, within a week; sooner where the next day has not come yet. */
    private static LocalDateTime written(Seed seed, MeetingRecord meeting) {
        LocalDateTime end = Meetings.end(meeting);
        LocalDateTime nextDay = end.plus(NEXT_DAY);
        boolean come = !nextDay.isAfter(seed.horizon(end));
        return seed.after(WITHIN, come ? nextDay : end, meeting.getCreatedAt());
    }
}
