package com.mentara.seed.enrichers.messaging;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.util.List;

class MessageInteractionsEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new MessageInteractionsEnricher();
    }

    @Override
    public List<URL> schema() {
        return Migrations.scripts();
    }
}
