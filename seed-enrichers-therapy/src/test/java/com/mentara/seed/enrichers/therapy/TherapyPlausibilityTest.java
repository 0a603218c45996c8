package com.mentara.seed.enrichers.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.Plausibility;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TherapyPlausibilityTest {

    private static final String AS_OF = "timestamp '2026-11-20 00:00'";
    private static final String RELATIONSHIPS =
            "\"ClientTherapist\" r join \"Therapist\" t on t.\"userId\" = r.\"therapistId\""
                    + " join \"User\" c on c.id = r.\"clientId\" join \"User\" u on u.id = r.\"therapistId\"";
    private static final String AVAILABILITY = "\"TherapistAvailability\" a"
            + " join \"Therapist\" t on t.\"userId\" = a.\"therapistId\" join \"User\" u on u.id = a.\"therapistId\"";
    private static final String ASSESSMENTS = "\"PreAssessment\" p join \"User\" u on u.id = p.\"clientId\"";

    @ParameterizedTest
    @CsvSource({"LIGHT, 1", "MEDIUM, 1", "HEAVY, 1", "LIGHT, 40"})
    void therapyMakesSense(Profile profile, int scale) {
        try (TestDatabase database = filled(profile, scale)) {
            Plausibility therapy = new Plausibility(database);
            relationships(therapy);
            availability(therapy);
            assessments(therapy);
            therapy.check();
        }
    }

    private static TestDatabase filled(Profile profile, int scale) {
        TestDatabase database = TestDatabase.of(Migrations.scripts());
        assertThat(Seeder.on(database.dataSource())
                        .only(List.of("users", "relationships", "availability", "assessments"))
                        .profile(profile)
                        .scale(scale)
                        .asOf(LocalDate.of(2026, 11, 20))
                        .run()
                        .satisfied())
                .isTrue();
        return database;
    }

    private static void relationships(Plausibility therapy) {
        therapy.holds("Only approved therapists have clients", RELATIONSHIPS, "t.status = 'APPROVED'")
                .holds(
                        "A relationship stands",
                        RELATIONSHIPS,
                        "r.status = 'active' and c.\"isActive\" and u.\"isActive\"")
                .holds(
                        "Both were there, and the therapist approved, when it began",
                        RELATIONSHIPS,
                        "r.\"assignedAt\" >= greatest(c.\"createdAt\", u.\"createdAt\", t.\"processingDate\")"
                                + " and r.\"assignedAt\" <= " + AS_OF)
                .holds(
                        "It began in the last half year",
                        RELATIONSHIPS,
                        "r.\"assignedAt\" >= " + AS_OF + " - interval '180 days'");
    }

    private static void availability(Plausibility therapy) {
        therapy.holds("Hours are on working days", AVAILABILITY, "a.\"dayOfWeek\" ~ '^[1-5]$' and a.\"isAvailable\"")
                .holds(
                        "Hours begin in the morning and end in the afternoon",
                        AVAILABILITY,
                        "a.\"startTime\" in ('08:00', '09:00', '10:00') and a.\"endTime\" in ('16:00', '17:00', '18:00')")
                .holds(
                        "The zone is the therapist's",
                        AVAILABILITY,
                        "a.timezone = t.timezone and a.timezone = 'Asia/Manila'")
                .holds(
                        "Hours were set after the account was made",
                        AVAILABILITY,
                        "a.\"createdAt\" between greatest(u.\"createdAt\", t.\"createdAt\") and " + AS_OF
                                + " and a.\"updatedAt\" >= a.\"createdAt\"")
                .holds(
                        "Notes read well",
                        AVAILABILITY + " where a.notes is not null",
                        "a.notes ~ '^[A-Z]' and a.notes !~ '[{}|]'"
                                + " and (a.notes !~ 'families' or 'Family' = any (t.\"acceptTypes\"))")
                .holds(
                        "A day is offered once",
                        "(select count(*) as rows, count(distinct \"dayOfWeek\") as days from \"TherapistAvailability\""
                                + " group by \"therapistId\") t",
                        "rows = days and days >= 3");
    }

    private static void assessments(Plausibility therapy) {
        therapy.holds(
                        "There are 201 answers, from 0 to 4",
                        ASSESSMENTS,
                        "jsonb_array_length(p.answers) = 201"
                                + " and not jsonb_path_exists(p.answers,"
                                + " '$[*] ? (@.type() != \"number\" || @ < 0 || @ > 4)')")
                .holds(
                        "Scores are the sums of the scored answers",
                        "\"PreAssessment\" p, lateral (" + SUMS + ") s",
                        "(p.scores ->> s.questionnaire)::int = s.score and s.score >= 0")
                .holds(
                        "There is a score and a severity for each questionnaire",
                        ASSESSMENTS,
                        "(select count(*) from jsonb_object_keys(p.scores)) = 15 and"
                                + " (select array_agg(k order by k) from jsonb_object_keys(p.scores) k)"
                                + " = (select array_agg(k order by k) from jsonb_object_keys(p.\"severityLevels\") k)"
                                + " and p.\"severityLevels\"::text !~ 'Unknown'")
                .holds(
                        "The estimate has its form",
                        ASSESSMENTS,
                        "(p.\"aiEstimate\" ->> 'confidence')::numeric between 0.5 and 1"
                                + " and jsonb_array_length(p.\"aiEstimate\" -> 'risk_factors') <= 5"
                                + " and jsonb_array_length(p.\"aiEstimate\" -> 'recommendations') between 1 and 6"
                                + " and jsonb_exists_all(p.\"aiEstimate\" -> 'estimated_severity',"
                                + " array['stress', 'anxiety', 'depression', 'overall'])"
                                + " and p.\"aiEstimate\" -> 'estimated_severity' ->> 'overall'"
                                + " in ('low', 'moderate', 'high', 'severe')")
                .holds(
                        "The estimate fits the scores",
                        ASSESSMENTS,
                        "abs((p.\"aiEstimate\" -> 'estimated_severity' ->> 'anxiety')::numeric"
                                + " - (p.scores ->> 'Anxiety')::numeric / 21) < 0.006"
                                + " and abs((p.\"aiEstimate\" -> 'estimated_severity' ->> 'stress')::numeric"
                                + " - (p.scores ->> 'Stress')::numeric / 40) < 0.006"
                                + " and abs((p.\"aiEstimate\" -> 'estimated_severity' ->> 'depression')::numeric"
                                + " - (p.scores ->> 'Depression')::numeric / 27) < 0.006")
                .holds(
                        "Nothing is said twice",
                        ASSESSMENTS,
                        "(select count(*) = count(distinct v) from jsonb_array_elements("
                                + "(p.\"aiEstimate\" -> 'risk_factors') || (p.\"aiEstimate\" -> 'recommendations')) v)")
                .holds(
                        "One signs up, answers, and it is computed",
                        ASSESSMENTS,
                        "u.\"createdAt\" <= p.\"createdAt\" and p.\"createdAt\" <= p.\"processedAt\""
                                + " and p.\"processedAt\" <= p.\"updatedAt\" and p.\"updatedAt\" <= " + AS_OF
                                + " and p.\"isProcessed\"")
                .holds(
                        "Who lives with PTSD scores so",
                        ASSESSMENTS + " where u.email = 'test.client.trauma@mentaradev.local'",
                        "(p.scores ->> 'Post-traumatic stress disorder (PTSD)')::int > 20")
                .holds(
                        "Who came for prevention has nothing severe",
                        ASSESSMENTS + " where u.email = 'test.client.wellness@mentaradev.local'",
                        "p.\"severityLevels\"::text !~ '(Severe|Extreme|severe)'")
                .holds(
                        "A few things are hard, not all",
                        ASSESSMENTS,
                        "(select count(*) from jsonb_each_text(p.\"severityLevels\") s"
                                + " where s.value ~* '^(moderately )?(severe|extreme|very severe|high|substantial)') <= 7");
    }

    /** The sums over all items, computed as the application does; the view knows the positions. */
    private static final String SUMS = """
            select a.questionnaire, sum(case
                when a.questionnaire = 'Stress' and a.item - 174 not in (3, 4, 6, 7) then 4 - a.answer
                when a.answer <= case
                    when a.questionnaire in ('Depression', 'Anxiety', 'Depression Secondary') then 3
                    when a.questionnaire = 'Bipolar disorder (BD)' then 2
                    when a.questionnaire = 'Drug Issues' then 1
                    else 4 end then a.answer
                else 0 end) as score
            from "PreAssessmentAnswer" a where a."preAssessmentId" = p.id group by a.questionnaire
            """;
}
