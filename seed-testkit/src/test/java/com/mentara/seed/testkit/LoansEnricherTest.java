package com.mentara.seed.testkit;

import com.mentara.seed.api.Enricher;
import java.net.URL;
import java.util.List;

class LoansEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new LoansEnricher();
    }

    @Override
    public List<Enricher> before() {
        return List.of(new ReadersEnricher(), new ReviewsEnricher());
    }

    @Override
    public List<URL> schema() {
        return LibraryTable.SCHEMA;
    }
}
