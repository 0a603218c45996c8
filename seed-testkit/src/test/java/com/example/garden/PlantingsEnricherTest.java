package com.example.garden;

import static java.util.Objects.requireNonNull;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.util.List;

class PlantingsEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new PlantingsEnricher();
    }

    @Override
    public List<URL> schema() {
        return List.of(requireNonNull(PlantingsEnricherTest.class.getResource("garden.sql")));
    }

    /** Plots and crops are the application's. */
    @Override
    public List<Enricher> before() {
        return List.of();
    }
}
