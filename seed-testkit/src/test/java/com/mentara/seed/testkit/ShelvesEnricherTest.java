package com.mentara.seed.testkit;

import com.mentara.seed.api.Enricher;
import java.net.URL;
import java.util.List;

class ShelvesEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new ShelvesEnricher();
    }

    @Override
    public List<Enricher> before() {
        return List.of();
    }

    @Override
    public List<URL> schema() {
        return LibraryTable.SCHEMA;
    }
}
