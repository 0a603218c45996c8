import org.jspecify.annotations.NullMarked;

/** Relationships, availability, assessments, meetings, worksheets, reviews. */
@NullMarked
module com.mentara.seed.enrichers.therapy {
    requires com.mentara.seed.api;
    requires com.mentara.seed.schema;
}
