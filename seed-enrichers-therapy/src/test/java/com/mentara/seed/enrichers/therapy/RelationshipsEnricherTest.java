package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;

class RelationshipsEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new RelationshipsEnricher();
    }

    @Override
    public List<URL> schema() {
        return Migrations.scripts();
    }

    /** So many that therapists need more clients than the fixed accounts. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("therapist.clients", 4);
    }

    /** Fixed accounts find each other first, and a therapist's other clients come in one order. */
    @Override
    public Set<Table<?>> restoresIdentically() {
        return Set.of(CLIENT_THERAPIST);
    }
}
