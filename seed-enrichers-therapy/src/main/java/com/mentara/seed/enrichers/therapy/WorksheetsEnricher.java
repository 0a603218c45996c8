package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.THERAPIST;
import static com.mentara.seed.schema.Tables.USER;
import static com.mentara.seed.schema.Tables.WORKSHEET;
import static com.mentara.seed.schema.Tables.WORKSHEET_SUBMISSION;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Label;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.enums.WorksheetStatus;
import com.mentara.seed.schema.tables.records.WorksheetRecord;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** What clients do for therapy between sessions, and what they hand in. */
public final class WorksheetsEnricher implements Enricher {

    private static final Table<Record> PAIRS = CLIENT_THERAPIST.join(USER).on(USER.ID.eq(CLIENT_THERAPIST.CLIENT_ID));

    /** For the service loader. */
    public WorksheetsEnricher() {}

    @Override
    public String name() {
        return "worksheets";
    }

    @Override
    public String purpose() {
        return """
                What clients do for therapy between sessions, and what they hand in. Therapists give worksheets to \
                their clients in turn, so that hardly a client goes without; who does gets first steps, which say so \
                and do not count for the therapist: so whatever is deleted comes back as it was. A worksheet says \
                how far it has come, and the submission fits in.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(4);
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(WORKSHEET, WORKSHEET_SUBMISSION);
    }

    @Override
    public List<Label> labels() {
        return List.of(Label.of(WORKSHEET, "Worksheet", WORKSHEET.TITLE));
    }

    @Override
    public List<Law> laws() {
        return List.of(Law.unique(WORKSHEET, WORKSHEET.CLIENT_ID, WORKSHEET.THERAPIST_ID, WORKSHEET.TITLE));
    }

    @Override
    public List<Rule<?, ?>> rules() {
        Rule<?, ?> ofTherapists = inRelationships(
                THERAPIST,
                THERAPIST.USER_ID,
                CLIENT_THERAPIST.THERAPIST_ID,
                Minimum.of("therapist.worksheets", 3, 3, 8),
                WORKSHEET.THERAPIST_ID.eq(THERAPIST.USER_ID).and(Worksheets.REGULAR),
                Worksheets::regular);
        Rule<?, ?> ofClients = inRelationships(
                CLIENT,
                CLIENT.USER_ID,
                CLIENT_THERAPIST.CLIENT_ID,
                Minimum.of("client.worksheets", 1),
                WORKSHEET.CLIENT_ID.eq(CLIENT.USER_ID),
                Worksheets::firstSteps);
        Rule<?, ?> submissions = Rule.each(WORKSHEET)
                .where(WORKSHEET.STATUS.in(WorksheetStatus.SUBMITTED, WorksheetStatus.REVIEWED))
                .atLeast(Minimum.of("worksheet.submissions", 1))
                .of(WORKSHEET_SUBMISSION, WORKSHEET_SUBMISSION.WORKSHEET_ID.eq(WORKSHEET.ID))
                .row(Submissions::submission);
        return List.of(ofTherapists, ofClients, submissions);
    }

    /** Each person of a kind who is in a relationship has worksheets there. */
    private static <O extends Record> Rule<?, ?> inRelationships(
            Table<O> kind,
            Field<String> userId,
            Field<String> side,
            Minimum minimum,
            Condition counted,
            Function<Slot<?, Record>, WorksheetRecord> factory) {
        return Rule.each(kind)
                .where(Relationships.someActive(side, userId))
                .atLeast(minimum)
                .of(WORKSHEET, counted)
                .choosing(PAIRS)
                .where(Relationships.ACTIVE)
                .by(CLIENT_THERAPIST.ID)
                .whose(side)
                .is(userId)
                .reading(
                        CLIENT_THERAPIST.ID,
                        CLIENT_THERAPIST.CLIENT_ID,
                        CLIENT_THERAPIST.THERAPIST_ID,
                        CLIENT_THERAPIST.ASSIGNED_AT,
                        USER.BIO)
                .row(factory);
    }
}
