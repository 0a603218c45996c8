package com.mentara.seed.enrichers.system;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.util.List;
import java.util.Map;

class UserBlocksEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new UserBlocksEnricher();
    }

    /** The enrichers of communities are in a module whose tests need this one. */
    @Override
    public List<URL> schema() {
        return PeoplesRows.scripts();
    }

    @Override
    public List<Enricher> before() {
        return List.of();
    }

    /** People have blocked each other already, so that the number applies only where it is given. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("database.blocks", 12);
    }
}
