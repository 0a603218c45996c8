package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.REVIEW;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Profile;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;

class ReviewsEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new ReviewsEnricher();
    }

    @Override
    public List<URL> schema() {
        return Migrations.scripts();
    }

    /** The smallest one has hardly a completed meeting. */
    @Override
    public Profile profile() {
        return Profile.MEDIUM;
    }

    /** A therapist has as many completed meetings. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("relationship.meetings", 6, "therapist.reviews", 1);
    }

    /** Therapists only get reviews of meetings that are not in the sample, and the sample comes first. */
    @Override
    public Set<Table<?>> restoresIdentically() {
        return Set.of(REVIEW);
    }
}
