package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.PRE_ASSESSMENT;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.ClientRecord;
import com.mentara.seed.schema.tables.records.PreAssessmentRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.tools.json.JSONValue;

/** The pre-assessment that each client fills in after signing up. */
public final class AssessmentsEnricher implements Enricher {

    private static final Duration SOON = Duration.ofDays(5);
    private static final Duration COMPUTING = Duration.ofMinutes(2);

    /** For the service loader. */
    public AssessmentsEnricher() {}

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public String purpose() {
        return """
                The pre-assessment that each client fills in after signing up. Recommendations of therapists and \
                communities start from it. Scores and severities are what the application computes from the answers, \
                and the estimate fits them.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(2);
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(PRE_ASSESSMENT);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(Rule.each(CLIENT)
                .knowing(CLIENT.user().CREATED_AT, CLIENT.user().BIO)
                .atLeast(Minimum.of("client.assessments", 1))
                .of(PRE_ASSESSMENT, PRE_ASSESSMENT.CLIENT_ID.eq(CLIENT.USER_ID))
                .row(AssessmentsEnricher::assessment));
    }

    private static PreAssessmentRecord assessment(Slot<ClientRecord, Record> slot) {
        Seed seed = slot.seed();
        String bio = slot.fact(CLIENT.user().BIO);
        List<Integer> answers = Answers.draw(seed.at("answers"), bio == null ? "" : bio);
        List<Result> results = Result.of(answers);
        Map<String, Integer> scores = new LinkedHashMap<>();
        Map<String, String> severities = new LinkedHashMap<>();
        for (Result result : results) {
            scores.put(result.name(), result.score());
            severities.put(result.name(), result.severity());
        }
        LocalDateTime answeredAt =
                seed.at("createdAt").after(SOON, slot.owner().getCreatedAt(), slot.fact(CLIENT.user().CREATED_AT));
        LocalDateTime processedAt = seed.at("processedAt").after(COMPUTING, answeredAt);
        return new PreAssessmentRecord()
                .setId(slot.id())
                .setClientId(slot.owner().getUserId())
                // A list of numbers is written as JSON writes it.
                .setAnswers(JSONB.jsonb(answers.toString()))
                .setScores(json(scores))
                .setSeverityLevels(json(severities))
                .setAiEstimate(json(Estimate.of(seed.at("estimate"), results)))
                .setIsProcessed(true)
                .setProcessedAt(processedAt)
                .setCreatedAt(answeredAt)
                .setUpdatedAt(processedAt);
    }

    private static JSONB json(Object value) {
        return JSONB.jsonb(JSONValue.toJSONString(value));
    }
}
