package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.REPORT;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;

class ReportsEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new ReportsEnricher();
    }

    /** The enrichers of communities are in a module whose tests need this one. */
    @Override
    public List<URL> schema() {
        return PeoplesRows.scripts();
    }

    @Override
    public List<Enricher> before() {
        return List.of();
    }

    @Override
    public Map<String, Integer> minimums() {
        return Map.of("moderator.reports", 5, "moderator.user-reports", 3);
    }

    /** A report is about a person or about something else, so the two rules never count the same. */
    @Override
    public Set<Table<?>> restoresIdentically() {
        return Set.of(REPORT);
    }
}
