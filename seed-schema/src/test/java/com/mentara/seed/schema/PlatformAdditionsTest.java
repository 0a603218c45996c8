package com.mentara.seed.schema;

import static com.mentara.seed.schema.SampleRows.THEN;
import static com.mentara.seed.schema.Tables.AUDIT_LOG;
import static com.mentara.seed.schema.Tables.COMMUNITY_MEMBER;
import static com.mentara.seed.schema.Tables.HEART;
import static com.mentara.seed.schema.Tables.INVOICE;
import static com.mentara.seed.schema.Tables.PAYMENT;
import static com.mentara.seed.schema.Tables.PRE_ASSESSMENT_ANSWER;
import static com.mentara.seed.schema.Tables.USER;
import static com.mentara.seed.schema.Tables.WORKSHEET_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import com.mentara.seed.schema.enums.WorksheetStatus;
import com.mentara.seed.schema.tables.records.AuditLogRecord;
import com.mentara.seed.schema.tables.records.InvoiceRecord;
import com.mentara.seed.schema.tables.records.PaymentRecord;
import com.mentara.seed.schema.tables.records.WorksheetSubmissionRecord;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Migration 2: its tables hang on those of the application, its views read them. */
class PlatformAdditionsTest {

    private static DSLContext database;

    @BeforeAll
    static void fill() {
        database = TestDatabase.migratedTo("latest");
        database.batchInsert(
                        SampleRows.user("ann", "client"),
                        SampleRows.user("bob", "client"),
                        SampleRows.user("tom", "therapist"),
                        SampleRows.client("ann"),
                        SampleRows.client("bob"),
                        SampleRows.therapist("tom"))
                .execute();
    }

    @Test
    void communityMembersAreMembershipsWithTheRoleOfTheUser() {
        database.batchInsert(
                        SampleRows.community("calm"),
                        SampleRows.membership("m1", "calm", "ann"),
                        SampleRows.membership("m2", "calm", "tom"))
                .execute();

        assertThat(database.selectFrom(COMMUNITY_MEMBER))
                .extracting(row -> tuple(row.getId(), row.getCommunityId(), row.getUserId(), row.getRole()))
                .containsExactlyInAnyOrder(
                        tuple("m1", "calm", "ann", "client"), tuple("m2", "calm", "tom", "therapist"));
    }

    @Test
    void heartsAreThoseOfPostsAndOfComments() {
        database.batchInsert(
                        SampleRows.post("post", "ann"),
                        SampleRows.comment("comment", "post", "bob"),
                        SampleRows.postHeart("h1", "post", "bob"),
                        SampleRows.commentHeart("h2", "comment", "ann"))
                .execute();

        assertThat(database.selectFrom(HEART))
                .extracting(
                        row -> tuple(row.getId(), row.getKind(), row.getPostId(), row.getCommentId(), row.getUserId()))
                .containsExactlyInAnyOrder(
                        tuple("h1", "POST", "post", null, "bob"), tuple("h2", "COMMENT", null, "comment", "ann"));
    }

    @Test
    void eachAnswerBelongsToTheQuestionnaireOfItsPosition() {
        String answers = IntStream.range(0, 201).mapToObj(item -> "" + item % 5).collect(Collectors.joining(","));
        insertAssessment("full", "[" + answers + "]");

        assertThat(database.selectFrom(PRE_ASSESSMENT_ANSWER).where(PRE_ASSESSMENT_ANSWER.PRE_ASSESSMENT_ID.eq("full")))
                .hasSize(201)
                .allSatisfy(row -> assertThat(row.getAnswer()).isEqualTo(row.getItem() % 5));
        assertThat(database.select(
                                PRE_ASSESSMENT_ANSWER.QUESTIONNAIRE,
                                min(PRE_ASSESSMENT_ANSWER.ITEM),
                                max(PRE_ASSESSMENT_ANSWER.ITEM),
                                count())
                        .from(PRE_ASSESSMENT_ANSWER)
                        .where(PRE_ASSESSMENT_ANSWER.PRE_ASSESSMENT_ID.eq("full"))
                        .groupBy(PRE_ASSESSMENT_ANSWER.QUESTIONNAIRE)
                        .orderBy(min(PRE_ASSESSMENT_ANSWER.ITEM)))
                .extracting(row -> tuple(row.value1(), row.value2(), row.value3(), row.value4()))
                .containsExactly(
                        tuple("Depression", 0, 14, 15),
                        tuple("ADD / ADHD", 15, 32, 18),
                        tuple("Substance or Alcohol Use Issues", 33, 42, 10),
                        tuple("Binge eating / Eating disorders", 43, 58, 16),
                        tuple("Drug Issues", 59, 68, 10),
                        tuple("Anxiety", 69, 75, 7),
                        tuple("Insomnia", 76, 82, 7),
                        tuple("Burnout", 83, 104, 22),
                        tuple("Bipolar disorder (BD)", 105, 119, 15),
                        tuple("Obsessive compulsive disorder (OCD)", 120, 137, 18),
                        tuple("Post-traumatic stress disorder (PTSD)", 138, 157, 20),
                        tuple("Panic", 158, 164, 7),
                        tuple("Depression Secondary", 165, 173, 9),
                        tuple("Stress", 174, 183, 10),
                        tuple("Social anxiety", 184, 200, 17));
    }

    @Test
    void answersThatAreNoNumbersAreNullAndOtherShapesHaveNone() {
        insertAssessment("odd", "[1, null, \"2\"]");
        insertAssessment("shapeless", "{\"0\": 1}");

        assertThat(database.selectFrom(PRE_ASSESSMENT_ANSWER)
                        .where(PRE_ASSESSMENT_ANSWER.PRE_ASSESSMENT_ID.in("odd", "shapeless")))
                .extracting(row -> tuple(row.getPreAssessmentId(), row.getItem(), row.getAnswer()))
                .containsExactlyInAnyOrder(tuple("odd", 0, 1), tuple("odd", 1, null), tuple("odd", 2, null));
    }

    @Test
    void worksheetAssignmentsShowWhatCameBack() {
        database.batchInsert(
                        SampleRows.worksheet("open", "ann", "tom"),
                        SampleRows.worksheet("done", "ann", "tom").setStatus(WorksheetStatus.REVIEWED),
                        new WorksheetSubmissionRecord()
                                .setId("s1")
                                .setWorksheetId("done")
                                .setFileUrls(new String[] {"https://example.com/a.pdf"})
                                .setFileSizes(new Integer[] {50_000})
                                .setSubmittedAt(THEN)
                                .setFeedback("Good."))
                .execute();

        assertThat(database.selectFrom(WORKSHEET_ASSIGNMENT))
                .extracting(row -> tuple(
                        row.getWorksheetId(),
                        row.getClientId(),
                        row.getStatus(),
                        row.getSubmittedAt(),
                        row.getFeedback()))
                .containsExactlyInAnyOrder(
                        tuple("open", "ann", WorksheetStatus.ASSIGNED, null, null),
                        tuple("done", "ann", WorksheetStatus.REVIEWED, THEN, "Good."));
    }

    @Test
    void viewsAreReadOnly() {
        assertThat(database.fetch("select table_name, is_updatable, is_insertable_into from information_schema.views"
                                + " where table_schema = 'public'")
                        .map(row -> tuple(row.get(0), row.get(1), row.get(2))))
                .containsExactlyInAnyOrder(
                        tuple("CommunityMember", "NO", "NO"),
                        tuple("Heart", "NO", "NO"),
                        tuple("PreAssessmentAnswer", "NO", "NO"),
                        tuple("WorksheetAssignment", "NO", "NO"));
    }

    @Test
    void anInvoiceGoesWithItsPayment() {
        database.batchInsert(
                        new PaymentRecord()
                                .setId("payment")
                                .setAmount(new BigDecimal("150.00"))
                                .setClientId("ann")
                                .setTherapistId("tom")
                                .setUpdatedAt(THEN),
                        new InvoiceRecord()
                                .setId("invoice")
                                .setInvoiceNumber("2026-0001")
                                .setPaymentId("payment")
                                .setClientId("ann")
                                .setTherapistId("tom")
                                .setAmount(new BigDecimal("150.00"))
                                .setDescription("Session")
                                .setLines(JSONB.valueOf("[]"))
                                .setIssuedAt(THEN)
                                .setUpdatedAt(THEN))
                .execute();
        assertThat(database.fetchCount(INVOICE, INVOICE.payment().AMOUNT.eq(INVOICE.AMOUNT)))
                .isEqualTo(1);

        database.deleteFrom(PAYMENT).where(PAYMENT.ID.eq("payment")).execute();

        assertThat(database.fetchCount(INVOICE)).isZero();
    }

    @Test
    void auditLogsGoWithTheirUser() {
        database.batchInsert(
                        SampleRows.user("root", "admin"),
                        new AuditLogRecord()
                                .setId("log")
                                .setUserId("root")
                                .setAction("SETTINGS_CHANGED")
                                .setEntityType("Settings"))
                .execute();
        assertThat(database.fetchCount(AUDIT_LOG, AUDIT_LOG.user().ROLE.eq("admin")))
                .isEqualTo(1);

        database.deleteFrom(USER).where(USER.ID.eq("root")).execute();

        assertThat(database.fetchCount(AUDIT_LOG)).isZero();
    }

    private static void insertAssessment(String id, String answers) {
        database.batchInsert(
                        SampleRows.user(id, "client"), SampleRows.client(id), SampleRows.preAssessment(id, id, answers))
                .execute();
    }
}
