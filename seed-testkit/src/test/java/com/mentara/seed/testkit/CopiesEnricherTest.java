package com.mentara.seed.testkit;

import com.mentara.seed.api.Enricher;
import java.net.URL;
import java.util.List;

class CopiesEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new CopiesEnricher();
    }

    @Override
    public List<Enricher> before() {
        return List.of(new StockEnricher());
    }

    @Override
    public List<URL> schema() {
        return LibraryTable.SCHEMA;
    }
}
