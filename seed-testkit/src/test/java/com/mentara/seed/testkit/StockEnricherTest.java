package com.mentara.seed.testkit;

import com.mentara.seed.api.Enricher;
import java.net.URL;
import java.util.List;

class StockEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new StockEnricher();
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
