package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.MEETING;
import static com.mentara.seed.schema.Tables.MEETING_NOTES;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;

/** Meetings among those that people made, in calendars that are full, while the clocks change. */
class SessionsAmongPeoplesTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new MeetingsEnricher();
    }

    @Override
    public List<URL> schema() {
        return PeoplesRows.scripts();
    }

    @Override
    public LocalDateTime asOf() {
        return LocalDateTime.of(2026, 3, 20, 0, 0);
    }

    /** One therapist has three hours a week for three clients. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("relationship.meetings", 12, "therapist.meetings", 15, "therapist.session-notes", 9);
    }

    /** Both: each rule knows its own rows. */
    @Override
    public Set<Table<?>> restoresIdentically() {
        return Set.of(MEETING, MEETING_NOTES);
    }
}
