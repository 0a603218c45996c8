package com.mentara.seed.enrichers.social;

import com.mentara.seed.api.Enricher;
import java.util.Map;

class ModeratorAssignmentsEnricherTest implements SocialContract {

    @Override
    public Enricher enricher() {
        return new ModeratorAssignmentsEnricher();
    }

    /** So many that there are moderators whom the communities have not chosen so often. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("moderator.memberships", 5, "moderator.communities", 5);
    }
}
