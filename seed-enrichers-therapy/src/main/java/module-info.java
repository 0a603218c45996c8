import com.mentara.seed.api.Enricher;
import com.mentara.seed.enrichers.therapy.AssessmentsEnricher;
import com.mentara.seed.enrichers.therapy.AvailabilityEnricher;
import com.mentara.seed.enrichers.therapy.MeetingsEnricher;
import com.mentara.seed.enrichers.therapy.RelationshipsEnricher;
import com.mentara.seed.enrichers.therapy.ReviewsEnricher;
import com.mentara.seed.enrichers.therapy.WorksheetsEnricher;
import org.jspecify.annotations.NullMarked;

/** Relationships, availability, assessments, meetings, worksheets, reviews. */
@NullMarked
module com.mentara.seed.enrichers.therapy {
    requires com.mentara.seed.api;
    requires com.mentara.seed.schema;
    requires static org.jspecify;

    provides Enricher with
            AssessmentsEnricher,
            AvailabilityEnricher,
            MeetingsEnricher,
            RelationshipsEnricher,
            ReviewsEnricher,
            WorksheetsEnricher;
}
