package com.mentara.seed.enrichers.therapy;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.util.List;

class AvailabilityEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new AvailabilityEnricher();
    }

    @Override
    public List<URL> schema() {
        return Migrations.scripts();
    }
}
