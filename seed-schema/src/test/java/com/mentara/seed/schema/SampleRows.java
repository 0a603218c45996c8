package com.mentara.seed.schema;

import com.mentara.seed.schema.tables.records.ClientRecord;
import com.mentara.seed.schema.tables.records.CommentHeartRecord;
import com.mentara.seed.schema.tables.records.CommentRecord;
import com.mentara.seed.schema.tables.records.CommunityRecord;
import com.mentara.seed.schema.tables.records.MembershipRecord;
import com.mentara.seed.schema.tables.records.PostHeartRecord;
import com.mentara.seed.schema.tables.records.PostRecord;
import com.mentara.seed.schema.tables.records.PreAssessmentRecord;
import com.mentara.seed.schema.tables.records.TherapistRecord;
import com.mentara.seed.schema.tables.records.UserRecord;
import com.mentara.seed.schema.tables.records.WorksheetRecord;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jooq.JSONB;

/** Rows that have what the database demands and nothing else; the id says what they are. */
final class SampleRows {

    static final LocalDateTime THEN = LocalDateTime.of(2026, 1, 2, 3, 4, 5);

    private static final JSONB NOTHING = JSONB.valueOf("{}");

    private SampleRows() {}

    static UserRecord user(String id, String role) {
        return new UserRecord()
                .setId(id)
                .setEmail(id + "@example.com")
                .setFirstName("First")
                .setLastName("Last")
                .setRole(role)
                .setUpdatedAt(THEN);
    }

    static ClientRecord client(String userId) {
        return new ClientRecord().setUserId(userId);
    }

    static TherapistRecord therapist(String userId) {
        return new TherapistRecord()
                .setUserId(userId)
                .setMobile("+1-555-0100")
                .setProvince("Ohio")
                .setProviderType("Psychiatrist")
                .setProfessionalLicenseType("Licensed Psychiatrist")
                .setIsPRCLicensed("Yes")
                .setPrcLicenseNumber("LIC00001")
                .setExpirationDateOfLicense(THEN)
                .setPracticeStartDate(THEN)
                .setProvidedOnlineTherapyBefore(true)
                .setComfortableUsingVideoConferencing(true)
                .setCompliesWithDataPrivacyAct(true)
                .setWillingToAbideByPlatformGuidelines(true)
                .setTreatmentSuccessRates(NOTHING)
                .setSessionLength("60 minutes")
                .setHourlyRate(new BigDecimal("150.00"))
                .setUpdatedAt(THEN);
    }

    static CommunityRecord community(String id) {
        return new CommunityRecord()
                .setId(id)
                .setName(id)
                .setSlug(id)
                .setDescription(id)
                .setImageUrl("https://example.com/" + id)
                .setUpdatedAt(THEN);
    }

    static MembershipRecord membership(String id, String communityId, String userId) {
        return new MembershipRecord().setId(id).setCommunityId(communityId).setUserId(userId);
    }

    static PostRecord post(String id, String userId) {
        return new PostRecord()
                .setId(id)
                .setTitle(id)
                .setContent(id)
                .setUserId(userId)
                .setUpdatedAt(THEN);
    }

    static CommentRecord comment(String id, String postId, String userId) {
        return new CommentRecord()
                .setId(id)
                .setPostId(postId)
                .setContent(id)
                .setUserId(userId)
                .setUpdatedAt(THEN);
    }

    static PostHeartRecord postHeart(String id, String postId, String userId) {
        return new PostHeartRecord().setId(id).setPostId(postId).setUserId(userId);
    }

    static CommentHeartRecord commentHeart(String id, String commentId, String userId) {
        return new CommentHeartRecord().setId(id).setCommentId(commentId).setUserId(userId);
    }

    static PreAssessmentRecord preAssessment(String id, String clientId, String answers) {
        return new PreAssessmentRecord()
                .setId(id)
                .setClientId(clientId)
                .setAnswers(JSONB.valueOf(answers))
                .setScores(NOTHING)
                .setSeverityLevels(NOTHING)
                .setAiEstimate(NOTHING)
                .setUpdatedAt(THEN);
    }

    static WorksheetRecord worksheet(String id, String clientId, String therapistId) {
        return new WorksheetRecord()
                .setId(id)
                .setClientId(clientId)
                .setTherapistId(therapistId)
                .setTitle(id)
                .setInstructions(id)
                .setDueDate(THEN)
                .setUpdatedAt(THEN);
    }
}
