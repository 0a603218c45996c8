package com.mentara.seed.enrichers.social;

import com.mentara.seed.api.Enricher;
import java.util.Map;

class HeartsEnricherTest implements SocialContract {

    @Override
    public Enricher enricher() {
        return new HeartsEnricher();
    }

    /** So many that there are users whom the posts have not chosen so often. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("client.memberships", 3, "client.hearts", 12);
    }
}
