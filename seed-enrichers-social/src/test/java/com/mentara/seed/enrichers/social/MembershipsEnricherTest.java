package com.mentara.seed.enrichers.social;

import com.mentara.seed.api.Enricher;
import java.util.Map;

class MembershipsEnricherTest implements SocialContract {

    @Override
    public Enricher enricher() {
        return new MembershipsEnricher();
    }

    /** So many that there are users whom neither communities nor clients have led to so many. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("client.memberships", 5, "therapist.memberships", 4, "moderator.memberships", 4);
    }
}
