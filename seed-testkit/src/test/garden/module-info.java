import com.example.garden.PlantingsEnricher;
import com.mentara.seed.api.Enricher;

/** What a garden needs. */
module com.example.garden {
    requires com.mentara.seed.api;

    opens com.example.garden to
            org.jooq;

    provides Enricher with
            PlantingsEnricher;
}
