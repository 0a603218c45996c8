package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.WORKSHEET;
import static com.mentara.seed.schema.Tables.WORKSHEET_SUBMISSION;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;

class WorksheetsEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new WorksheetsEnricher();
    }

    @Override
    public List<URL> schema() {
        return Migrations.scripts();
    }

    /** So many that clients need first steps. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("therapist.worksheets", 5, "client.worksheets", 7);
    }

    /** Both: each rule knows its own rows. */
    @Override
    public Set<Table<?>> restoresIdentically() {
        return Set.of(WORKSHEET, WORKSHEET_SUBMISSION);
    }
}
