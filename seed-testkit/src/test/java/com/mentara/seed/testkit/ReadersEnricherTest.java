package com.mentara.seed.testkit;

import com.mentara.seed.api.Enricher;
import java.net.URL;
import java.util.List;

/** Leaves {@code before()} as it is: there is nobody to discover. */
class ReadersEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new ReadersEnricher();
    }

    @Override
    public List<URL> schema() {
        return LibraryTable.SCHEMA;
    }
}
