package com.mentara.seed.enrichers.social;

import com.mentara.seed.api.Enricher;
import java.util.Map;

class CommentsEnricherTest implements SocialContract {

    @Override
    public Enricher enricher() {
        return new CommentsEnricher();
    }

    /** So many that everybody has to look for more posts than have asked for a comment. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("client.comments", 20, "therapist.comments", 12);
    }
}
