package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.MEETING;
import static com.mentara.seed.schema.Tables.MEETING_NOTES;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;

class MeetingsEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new MeetingsEnricher();
    }

    @Override
    public List<URL> schema() {
        return Migrations.scripts();
    }

    /** Enough that therapists need additional sessions and addenda. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("relationship.meetings", 4, "therapist.meetings", 7, "therapist.session-notes", 5);
    }

    /** Both: each rule knows its own rows. */
    @Override
    public Set<Table<?>> restoresIdentically() {
        return Set.of(MEETING, MEETING_NOTES);
    }
}
