package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.POST;

import com.mentara.seed.api.Enricher;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;

class PostsEnricherTest implements SocialContract {

    @Override
    public Enricher enricher() {
        return new PostsEnricher();
    }

    /** So many posts that clients leave some to the moderators, and all moderators everywhere. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("community.posts", 8, "community.recent-posts", 4, "community.moderator-members", 3);
    }

    /**
     * Each kind of user has a rule of its own, and the two for moderators write at different times, as long as a moderator
     * joined early enough. Where none did, a post of today may stand for another one.
     */
    @Override
    public Set<Table<?>> restoresIdentically() {
        return Set.of(POST);
    }

    /** "Recent" means now: another post is recent later. */
    @Override
    public Set<Table<?>> restoresIdenticallyLater() {
        return Set.of();
    }
}
