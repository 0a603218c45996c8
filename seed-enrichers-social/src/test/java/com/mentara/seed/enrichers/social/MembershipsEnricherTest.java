package com.mentara.seed.enrichers.social;

import com.mentara.seed.api.Enricher;
import java.util.Map;

class MembershipsEnricherTest implements SocialContract {

    @Override
    public Enricher enricher() {
        return new MembershipsEnricher();
    }

    /** So many that there are users whom the communities have not chosen so often. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("client.memberships", 5, "moderator.memberships", 4);
    }
}
