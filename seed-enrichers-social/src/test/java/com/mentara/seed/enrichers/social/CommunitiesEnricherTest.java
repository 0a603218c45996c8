package com.mentara.seed.enrichers.social;

import com.mentara.seed.api.Enricher;

class CommunitiesEnricherTest implements SocialContract {

    @Override
    public Enricher enricher() {
        return new CommunitiesEnricher();
    }
}
