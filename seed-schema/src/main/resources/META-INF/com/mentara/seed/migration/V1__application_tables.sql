-- The tables of the Mentara application, exactly as its own migrations create them.
-- Names are case sensitive. What Prisma calls @unique is a unique index, not a constraint.

CREATE TYPE "ConversationType" AS ENUM ('DIRECT', 'GROUP', 'SESSION', 'SUPPORT');
CREATE TYPE "MeetingStatus" AS ENUM (
    'SCHEDULED', 'WAITING', 'CONFIRMED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'NO_SHOW'
);
CREATE TYPE "MessageType" AS ENUM ('TEXT', 'IMAGE', 'AUDIO', 'VIDEO', 'SYSTEM');
CREATE TYPE "NotificationPriority" AS ENUM ('LOW', 'NORMAL', 'HIGH', 'URGENT');
CREATE TYPE "NotificationType" AS ENUM (
    'APPOINTMENT_REMINDER', 'APPOINTMENT_CONFIRMED', 'APPOINTMENT_CANCELLED', 'APPOINTMENT_RESCHEDULED',
    'MESSAGE_RECEIVED', 'MESSAGE_REACTION', 'WORKSHEET_ASSIGNED', 'WORKSHEET_DUE', 'WORKSHEET_FEEDBACK',
    'REVIEW_REQUEST', 'REVIEW_RECEIVED', 'THERAPIST_APPLICATION', 'THERAPIST_APPROVED', 'THERAPIST_REJECTED',
    'THERAPIST_STATUS_UPDATED', 'THERAPIST_REQUEST_ACCEPTED', 'THERAPIST_REQUEST_DECLINED',
    'ALTERNATIVE_RECOMMENDATIONS', 'CLIENT_REQUEST_RECEIVED', 'CLIENT_REQUEST_CANCELLED', 'PROFILE_COMPLETION',
    'COMMUNITY_POST', 'COMMUNITY_REPLY', 'COMMUNITY_RECOMMENDATION', 'COMMUNITY_JOINED', 'COMMUNITY_WELCOME',
    'RECOMMENDATIONS_UPDATED', 'NEW_RECOMMENDATIONS', 'RELATIONSHIP_ESTABLISHED', 'REQUEST_REMINDER',
    'SYSTEM_MAINTENANCE', 'SYSTEM_UPDATE', 'SECURITY_ALERT', 'SCHEDULING_INFO', 'PAYMENT_SUCCESS', 'PAYMENT_FAILED',
    'SUBSCRIPTION_EXPIRING', 'INCOMING_VIDEO_CALL', 'VIDEO_CALL_MISSED', 'VIDEO_CALL_ENDED'
);
CREATE TYPE "ParticipantRole" AS ENUM ('MEMBER', 'MODERATOR', 'ADMIN');
CREATE TYPE "PaymentMethodType" AS ENUM ('CARD', 'BANK_ACCOUNT', 'DIGITAL_WALLET', 'GCASH', 'MAYA');
CREATE TYPE "PaymentStatus" AS ENUM ('PENDING', 'COMPLETED', 'FAILED', 'REFUNDED');
CREATE TYPE "ReportStatus" AS ENUM ('PENDING', 'REVIEWED', 'DISMISSED');
CREATE TYPE "TherapistApplicationStatus" AS ENUM ('PENDING', 'APPROVED', 'REJECTED');
CREATE TYPE "WorksheetStatus" AS ENUM ('ASSIGNED', 'SUBMITTED', 'REVIEWED', 'OVERDUE');

CREATE TABLE "Community" (
    "id"          text         NOT NULL,
    "name"        text         NOT NULL,
    "slug"        text         NOT NULL,
    "description" text         NOT NULL,
    "imageUrl"    text         NOT NULL,
    "createdAt"   timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"   timestamp(3) NOT NULL,
    CONSTRAINT "Community_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Community_name_key" ON "Community" ("name");
CREATE UNIQUE INDEX "Community_slug_key" ON "Community" ("slug");
CREATE INDEX "Community_name_idx" ON "Community" ("name");
CREATE INDEX "Community_slug_idx" ON "Community" ("slug");

CREATE TABLE "Conversation" (
    "id"            text               NOT NULL,
    "type"          "ConversationType" NOT NULL DEFAULT 'DIRECT',
    "title"         text,
    "isActive"      boolean            NOT NULL DEFAULT true,
    "lastMessageAt" timestamp(3),
    "createdAt"     timestamp(3)       NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"     timestamp(3)       NOT NULL,
    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Conversation_isActive_idx" ON "Conversation" ("isActive");
CREATE INDEX "Conversation_lastMessageAt_idx" ON "Conversation" ("lastMessageAt");
CREATE INDEX "Conversation_type_idx" ON "Conversation" ("type");

CREATE TABLE "TypingIndicator" (
    "id"             text         NOT NULL,
    "conversationId" text         NOT NULL,
    "userId"         text         NOT NULL,
    "isTyping"       boolean      NOT NULL DEFAULT true,
    "lastTypingAt"   timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "TypingIndicator_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "TypingIndicator_conversationId_userId_key" ON "TypingIndicator" ("conversationId", "userId");
CREATE INDEX "TypingIndicator_conversationId_idx" ON "TypingIndicator" ("conversationId");
CREATE INDEX "TypingIndicator_lastTypingAt_idx" ON "TypingIndicator" ("lastTypingAt");

CREATE TABLE "User" (
    "id"                  text         NOT NULL,
    "email"               text         NOT NULL,
    "firstName"           text         NOT NULL,
    "middleName"          text,
    "lastName"            text         NOT NULL,
    "birthDate"           timestamp(3),
    "address"             text,
    "role"                text         NOT NULL DEFAULT 'client',
    "createdAt"           timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"           timestamp(3) NOT NULL,
    "password"            text,
    "emailVerified"       boolean      NOT NULL DEFAULT false,
    "emailVerifyToken"    text,
    "emailVerifyTokenExp" timestamp(3),
    "resetToken"          text,
    "resetTokenExpiry"    timestamp(3),
    "isActive"            boolean      NOT NULL DEFAULT true,
    "failedLoginCount"    integer      NOT NULL DEFAULT 0,
    "avatarUrl"           text,
    "coverImageUrl"       text,
    "bio"                 text,
    "suspendedAt"         timestamp(3),
    "suspendedBy"         text,
    "suspensionReason"    text,
    "deactivatedAt"       timestamp(3),
    "deactivatedBy"       text,
    "deactivationReason"  text,
    "lastLoginAt"         timestamp(3),
    "lockoutUntil"        timestamp(3),
    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "User_emailVerifyToken_key" ON "User" ("emailVerifyToken");
CREATE UNIQUE INDEX "User_email_key" ON "User" ("email");
CREATE UNIQUE INDEX "User_id_key" ON "User" ("id");
CREATE UNIQUE INDEX "User_resetToken_key" ON "User" ("resetToken");
CREATE INDEX "User_email_idx" ON "User" ("email");
CREATE INDEX "User_role_idx" ON "User" ("role");

CREATE TABLE "Admin" (
    "userId"      text         NOT NULL,
    "permissions" text[],
    "adminLevel"  text         NOT NULL DEFAULT 'admin',
    "createdAt"   timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"   timestamp(3) NOT NULL,
    CONSTRAINT "Admin_pkey" PRIMARY KEY ("userId"),
    CONSTRAINT "Admin_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Admin_userId_key" ON "Admin" ("userId");
CREATE INDEX "Admin_userId_idx" ON "Admin" ("userId");

CREATE TABLE "Client" (
    "userId"                          text         NOT NULL,
    "hasSeenTherapistRecommendations" boolean      NOT NULL DEFAULT false,
    "createdAt"                       timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"                       timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Client_pkey" PRIMARY KEY ("userId"),
    CONSTRAINT "Client_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Client_userId_key" ON "Client" ("userId");
CREATE INDEX "Client_userId_idx" ON "Client" ("userId");

CREATE TABLE "ConversationParticipant" (
    "id"             text              NOT NULL,
    "conversationId" text              NOT NULL,
    "userId"         text              NOT NULL,
    "joinedAt"       timestamp(3)      NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastReadAt"     timestamp(3),
    "role"           "ParticipantRole" NOT NULL DEFAULT 'MEMBER',
    "isActive"       boolean           NOT NULL DEFAULT true,
    "isMuted"        boolean           NOT NULL DEFAULT false,
    CONSTRAINT "ConversationParticipant_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ConversationParticipant_conversationId_fkey" FOREIGN KEY ("conversationId")
        REFERENCES "Conversation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ConversationParticipant_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "ConversationParticipant_conversationId_userId_key"
    ON "ConversationParticipant" ("conversationId", "userId");
CREATE INDEX "ConversationParticipant_conversationId_idx" ON "ConversationParticipant" ("conversationId");
CREATE INDEX "ConversationParticipant_isActive_idx" ON "ConversationParticipant" ("isActive");
CREATE INDEX "ConversationParticipant_userId_idx" ON "ConversationParticipant" ("userId");

CREATE TABLE "Membership" (
    "id"          text         NOT NULL,
    "joinedAt"    timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "communityId" text         NOT NULL,
    "userId"      text         NOT NULL,
    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Membership_communityId_fkey" FOREIGN KEY ("communityId")
        REFERENCES "Community" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Membership_userId_communityId_key" ON "Membership" ("userId", "communityId");
CREATE INDEX "Membership_communityId_idx" ON "Membership" ("communityId");
CREATE INDEX "Membership_userId_idx" ON "Membership" ("userId");

CREATE TABLE "Message" (
    "id"              text          NOT NULL,
    "conversationId"  text          NOT NULL,
    "senderId"        text          NOT NULL,
    "content"         text          NOT NULL,
    "messageType"     "MessageType" NOT NULL DEFAULT 'TEXT',
    "attachmentUrls"  text[]        DEFAULT ARRAY[]::text[],
    "attachmentNames" text[]        DEFAULT ARRAY[]::text[],
    "attachmentSizes" integer[]     DEFAULT ARRAY[]::integer[],
    "replyToId"       text,
    "isEdited"        boolean       NOT NULL DEFAULT false,
    "isDeleted"       boolean       NOT NULL DEFAULT false,
    "editedAt"        timestamp(3),
    "createdAt"       timestamp(3)  NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"       timestamp(3)  NOT NULL,
    CONSTRAINT "Message_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Message_conversationId_fkey" FOREIGN KEY ("conversationId")
        REFERENCES "Conversation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Message_replyToId_fkey" FOREIGN KEY ("replyToId")
        REFERENCES "Message" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Message_senderId_fkey" FOREIGN KEY ("senderId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Message_conversationId_createdAt_isDeleted_idx" ON "Message" ("conversationId", "createdAt", "isDeleted");
CREATE INDEX "Message_isDeleted_idx" ON "Message" ("isDeleted");
CREATE INDEX "Message_messageType_idx" ON "Message" ("messageType");
CREATE INDEX "Message_senderId_idx" ON "Message" ("senderId");

CREATE TABLE "Moderator" (
    "userId"              text         NOT NULL,
    "permissions"         text[],
    "assignedCommunities" jsonb,
    "createdAt"           timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"           timestamp(3) NOT NULL,
    CONSTRAINT "Moderator_pkey" PRIMARY KEY ("userId"),
    CONSTRAINT "Moderator_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Moderator_userId_key" ON "Moderator" ("userId");
CREATE INDEX "Moderator_userId_idx" ON "Moderator" ("userId");

CREATE TABLE "Notification" (
    "id"        text                   NOT NULL,
    "userId"    text                   NOT NULL,
    "title"     text                   NOT NULL,
    "message"   text                   NOT NULL,
    "type"      "NotificationType"     NOT NULL,
    "priority"  "NotificationPriority" NOT NULL DEFAULT 'NORMAL',
    "data"      jsonb,
    "actionUrl" text,
    "isRead"    boolean                NOT NULL DEFAULT false,
    "readAt"    timestamp(3),
    "createdAt" timestamp(3)           NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3)           NOT NULL,
    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Notification_createdAt_idx" ON "Notification" ("createdAt");
CREATE INDEX "Notification_isRead_idx" ON "Notification" ("isRead");
CREATE INDEX "Notification_priority_idx" ON "Notification" ("priority");
CREATE INDEX "Notification_type_idx" ON "Notification" ("type");
CREATE INDEX "Notification_userId_idx" ON "Notification" ("userId");
CREATE INDEX "Notification_userId_isRead_createdAt_idx" ON "Notification" ("userId", "isRead", "createdAt" DESC);

CREATE TABLE "PaymentMethod" (
    "id"                text                NOT NULL,
    "userId"            text                NOT NULL,
    "type"              "PaymentMethodType" NOT NULL DEFAULT 'CARD',
    "nickname"          text,
    "isDefault"         boolean             NOT NULL DEFAULT false,
    "isActive"          boolean             NOT NULL DEFAULT true,
    "lastUsed"          timestamp(3),
    "cardLast4"         text,
    "cardBrand"         text,
    "cardholderName"    text,
    "cardNumber"        text,
    "expiryMonth"       integer,
    "expiryYear"        integer,
    "cardType"          text,
    "bankName"          text,
    "accountHolderName" text,
    "accountType"       text,
    "routingNumber"     text,
    "accountLast4"      text,
    "walletProvider"    text,
    "walletEmail"       text,
    "walletAccountName" text,
    "gcashNumber"       text,
    "gcashName"         text,
    "isVerified"        boolean,
    "gcashEmail"        text,
    "mayaNumber"        text,
    "mayaName"          text,
    "mayaVerified"      boolean,
    "mayaEmail"         text,
    "billingAddress"    jsonb,
    "createdAt"         timestamp(3)        NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"         timestamp(3)        NOT NULL,
    CONSTRAINT "PaymentMethod_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "PaymentMethod_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "PaymentMethod_isDefault_idx" ON "PaymentMethod" ("isDefault");
CREATE INDEX "PaymentMethod_type_idx" ON "PaymentMethod" ("type");
CREATE INDEX "PaymentMethod_userId_idx" ON "PaymentMethod" ("userId");

CREATE TABLE "RoomGroup" (
    "id"          text    NOT NULL,
    "name"        text    NOT NULL,
    "order"       integer NOT NULL,
    "communityId" text    NOT NULL,
    CONSTRAINT "RoomGroup_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "RoomGroup_communityId_fkey" FOREIGN KEY ("communityId")
        REFERENCES "Community" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "UserBlock" (
    "id"        text         NOT NULL,
    "blockerId" text         NOT NULL,
    "blockedId" text         NOT NULL,
    "reason"    text,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "UserBlock_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "UserBlock_blockedId_fkey" FOREIGN KEY ("blockedId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "UserBlock_blockerId_fkey" FOREIGN KEY ("blockerId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "UserBlock_blockerId_blockedId_key" ON "UserBlock" ("blockerId", "blockedId");
CREATE INDEX "UserBlock_blockedId_idx" ON "UserBlock" ("blockedId");
CREATE INDEX "UserBlock_blockerId_idx" ON "UserBlock" ("blockerId");

CREATE TABLE "MessageReaction" (
    "id"        text         NOT NULL,
    "messageId" text         NOT NULL,
    "userId"    text         NOT NULL,
    "emoji"     text         NOT NULL,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "MessageReaction_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "MessageReaction_messageId_fkey" FOREIGN KEY ("messageId")
        REFERENCES "Message" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MessageReaction_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "MessageReaction_messageId_userId_emoji_key" ON "MessageReaction" ("messageId", "userId", "emoji");
CREATE INDEX "MessageReaction_messageId_idx" ON "MessageReaction" ("messageId");
CREATE INDEX "MessageReaction_userId_idx" ON "MessageReaction" ("userId");

CREATE TABLE "MessageReadReceipt" (
    "id"        text         NOT NULL,
    "messageId" text         NOT NULL,
    "userId"    text         NOT NULL,
    "readAt"    timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "MessageReadReceipt_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "MessageReadReceipt_messageId_fkey" FOREIGN KEY ("messageId")
        REFERENCES "Message" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MessageReadReceipt_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "MessageReadReceipt_messageId_userId_key" ON "MessageReadReceipt" ("messageId", "userId");
CREATE INDEX "MessageReadReceipt_messageId_idx" ON "MessageReadReceipt" ("messageId");
CREATE INDEX "MessageReadReceipt_userId_idx" ON "MessageReadReceipt" ("userId");

CREATE TABLE "ModeratorCommunity" (
    "id"          text         NOT NULL,
    "moderatorId" text         NOT NULL,
    "communityId" text         NOT NULL,
    "assignedAt"  timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ModeratorCommunity_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ModeratorCommunity_communityId_fkey" FOREIGN KEY ("communityId")
        REFERENCES "Community" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ModeratorCommunity_moderatorId_fkey" FOREIGN KEY ("moderatorId")
        REFERENCES "Moderator" ("userId") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "ModeratorCommunity_moderatorId_communityId_key"
    ON "ModeratorCommunity" ("moderatorId", "communityId");
CREATE INDEX "ModeratorCommunity_communityId_idx" ON "ModeratorCommunity" ("communityId");
CREATE INDEX "ModeratorCommunity_moderatorId_idx" ON "ModeratorCommunity" ("moderatorId");

CREATE TABLE "PreAssessment" (
    "id"             text         NOT NULL,
    "createdAt"      timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"      timestamp(3) NOT NULL,
    "clientId"       text         NOT NULL,
    "answers"        jsonb        NOT NULL,
    "scores"         jsonb        NOT NULL,
    "severityLevels" jsonb        NOT NULL,
    "aiEstimate"     jsonb        NOT NULL,
    "isProcessed"    boolean      NOT NULL DEFAULT false,
    "processedAt"    timestamp(3),
    CONSTRAINT "PreAssessment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "PreAssessment_clientId_fkey" FOREIGN KEY ("clientId")
        REFERENCES "Client" ("userId") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "PreAssessment_clientId_key" ON "PreAssessment" ("clientId");
CREATE INDEX "PreAssessment_clientId_idx" ON "PreAssessment" ("clientId");

CREATE TABLE "Room" (
    "id"          text    NOT NULL,
    "name"        text    NOT NULL,
    "order"       integer NOT NULL,
    "postingRole" text    NOT NULL DEFAULT 'member',
    "roomGroupId" text    NOT NULL,
    CONSTRAINT "Room_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Room_roomGroupId_fkey" FOREIGN KEY ("roomGroupId")
        REFERENCES "RoomGroup" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "Therapist" (
    "userId"                             text                         NOT NULL,
    "mobile"                             text                         NOT NULL,
    "province"                           text                         NOT NULL,
    "timezone"                           text                         NOT NULL DEFAULT 'UTC',
    "status"                             "TherapistApplicationStatus" NOT NULL DEFAULT 'PENDING',
    "submissionDate"                     timestamp(3)                 NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "processingDate"                     timestamp(3)                 NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "processedByAdminId"                 text,
    "providerType"                       text                         NOT NULL,
    "professionalLicenseType"            text                         NOT NULL,
    "isPRCLicensed"                      text                         NOT NULL,
    "prcLicenseNumber"                   text                         NOT NULL,
    "expirationDateOfLicense"            timestamp(3)                 NOT NULL,
    "practiceStartDate"                  timestamp(3)                 NOT NULL,
    "licenseVerified"                    boolean                      NOT NULL DEFAULT false,
    "licenseVerifiedAt"                  timestamp(3),
    "licenseVerifiedBy"                  text,
    "certifications"                     jsonb,
    "certificateUrls"                    text[]                       DEFAULT ARRAY[]::text[],
    "certificateNames"                   text[]                       DEFAULT ARRAY[]::text[],
    "licenseUrls"                        text[]                       DEFAULT ARRAY[]::text[],
    "licenseNames"                       text[]                       DEFAULT ARRAY[]::text[],
    "documentUrls"                       text[]                       DEFAULT ARRAY[]::text[],
    "documentNames"                      text[]                       DEFAULT ARRAY[]::text[],
    "yearsOfExperience"                  integer,
    "educationBackground"                text,
    "specialCertifications"              text[],
    "practiceLocation"                   text,
    "acceptsInsurance"                   boolean                      NOT NULL DEFAULT false,
    "acceptedInsuranceTypes"             text[],
    "areasOfExpertise"                   text[],
    "assessmentTools"                    text[],
    "therapeuticApproachesUsedList"      text[],
    "languagesOffered"                   text[],
    "providedOnlineTherapyBefore"        boolean                      NOT NULL,
    "comfortableUsingVideoConferencing"  boolean                      NOT NULL,
    "preferredSessionLength"             integer[],
    "privateConfidentialSpace"           text,
    "compliesWithDataPrivacyAct"         boolean                      NOT NULL,
    "professionalLiabilityInsurance"     text,
    "complaintsOrDisciplinaryActions"    text,
    "willingToAbideByPlatformGuidelines" boolean                      NOT NULL,
    "expertise"                          text[],
    "approaches"                         text[],
    "languages"                          text[],
    "illnessSpecializations"             text[],
    "acceptTypes"                        text[],
    "treatmentSuccessRates"              jsonb                        NOT NULL,
    "sessionLength"                      text                         NOT NULL,
    "hourlyRate"                         numeric(10,2)                NOT NULL,
    "createdAt"                          timestamp(3)                 NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"                          timestamp(3)                 NOT NULL,
    CONSTRAINT "Therapist_pkey" PRIMARY KEY ("userId"),
    CONSTRAINT "Therapist_processedByAdminId_fkey" FOREIGN KEY ("processedByAdminId")
        REFERENCES "Admin" ("userId") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Therapist_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Therapist_userId_key" ON "Therapist" ("userId");
CREATE INDEX "Therapist_status_idx" ON "Therapist" ("status");
CREATE INDEX "Therapist_timezone_idx" ON "Therapist" ("timezone");
CREATE INDEX "Therapist_userId_idx" ON "Therapist" ("userId");

CREATE TABLE "ClientTherapist" (
    "id"          text         NOT NULL,
    "clientId"    text         NOT NULL,
    "therapistId" text         NOT NULL,
    "status"      text         NOT NULL DEFAULT 'active',
    "assignedAt"  timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ClientTherapist_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ClientTherapist_clientId_fkey" FOREIGN KEY ("clientId")
        REFERENCES "Client" ("userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClientTherapist_therapistId_fkey" FOREIGN KEY ("therapistId")
        REFERENCES "Therapist" ("userId") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "ClientTherapist_clientId_therapistId_key" ON "ClientTherapist" ("clientId", "therapistId");
CREATE INDEX "ClientTherapist_clientId_idx" ON "ClientTherapist" ("clientId");
CREATE INDEX "ClientTherapist_clientId_status_idx" ON "ClientTherapist" ("clientId", "status");
CREATE INDEX "ClientTherapist_therapistId_idx" ON "ClientTherapist" ("therapistId");

CREATE TABLE "Meeting" (
    "id"          text            NOT NULL,
    "title"       text,
    "description" text,
    "startTime"   timestamp(3)    NOT NULL,
    "endTime"     timestamp(3),
    "duration"    integer         NOT NULL DEFAULT 60,
    "status"      "MeetingStatus" NOT NULL DEFAULT 'SCHEDULED',
    "meetingType" text            NOT NULL DEFAULT 'video',
    "meetingUrl"  text,
    "clientId"    text            NOT NULL,
    "therapistId" text            NOT NULL,
    "createdAt"   timestamp(3)    NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"   timestamp(3)    NOT NULL,
    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Meeting_clientId_fkey" FOREIGN KEY ("clientId")
        REFERENCES "Client" ("userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Meeting_therapistId_fkey" FOREIGN KEY ("therapistId")
        REFERENCES "Therapist" ("userId") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Meeting_clientId_idx" ON "Meeting" ("clientId");
CREATE INDEX "Meeting_clientId_startTime_endTime_idx" ON "Meeting" ("clientId", "startTime", "endTime");
CREATE INDEX "Meeting_endTime_idx" ON "Meeting" ("endTime");
CREATE INDEX "Meeting_startTime_idx" ON "Meeting" ("startTime");
CREATE INDEX "Meeting_status_idx" ON "Meeting" ("status");
CREATE INDEX "Meeting_therapistId_idx" ON "Meeting" ("therapistId");
CREATE INDEX "Meeting_therapistId_startTime_endTime_idx" ON "Meeting" ("therapistId", "startTime", "endTime");
CREATE INDEX "Meeting_therapistId_startTime_status_idx" ON "Meeting" ("therapistId", "startTime", "status");

CREATE TABLE "Post" (
    "id"              text         NOT NULL,
    "title"           text         NOT NULL,
    "content"         text         NOT NULL,
    "createdAt"       timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"       timestamp(3) NOT NULL,
    "userId"          text         NOT NULL,
    "roomId"          text,
    "attachmentUrls"  text[]       DEFAULT ARRAY[]::text[],
    "attachmentNames" text[]       DEFAULT ARRAY[]::text[],
    "attachmentSizes" integer[]    DEFAULT ARRAY[]::integer[],
    CONSTRAINT "Post_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Post_roomId_fkey" FOREIGN KEY ("roomId")
        REFERENCES "Room" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Post_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Post_roomId_idx" ON "Post" ("roomId");
CREATE INDEX "Post_userId_idx" ON "Post" ("userId");

CREATE TABLE "TherapistAvailability" (
    "id"          text         NOT NULL,
    "therapistId" text         NOT NULL,
    "dayOfWeek"   text         NOT NULL,
    "startTime"   text         NOT NULL,
    "endTime"     text         NOT NULL,
    "timezone"    text         NOT NULL DEFAULT 'UTC',
    "isAvailable" boolean      NOT NULL DEFAULT true,
    "notes"       text,
    "createdAt"   timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"   timestamp(3) NOT NULL,
    CONSTRAINT "TherapistAvailability_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "TherapistAvailability_therapistId_fkey" FOREIGN KEY ("therapistId")
        REFERENCES "Therapist" ("userId") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "TherapistAvailability_therapistId_dayOfWeek_startTime_endTi_key"
    ON "TherapistAvailability" ("therapistId", "dayOfWeek", "startTime", "endTime");
CREATE INDEX "TherapistAvailability_dayOfWeek_idx" ON "TherapistAvailability" ("dayOfWeek");
CREATE INDEX "TherapistAvailability_therapistId_idx" ON "TherapistAvailability" ("therapistId");

CREATE TABLE "Worksheet" (
    "id"            text              NOT NULL,
    "clientId"      text              NOT NULL,
    "therapistId"   text              NOT NULL,
    "title"         text              NOT NULL,
    "instructions"  text              NOT NULL,
    "dueDate"       timestamp(3)      NOT NULL,
    "status"        "WorksheetStatus" NOT NULL DEFAULT 'ASSIGNED',
    "materialUrls"  text[]            DEFAULT ARRAY[]::text[],
    "materialNames" text[]            DEFAULT ARRAY[]::text[],
    "createdAt"     timestamp(3)      NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"     timestamp(3)      NOT NULL,
    CONSTRAINT "Worksheet_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Worksheet_clientId_fkey" FOREIGN KEY ("clientId")
        REFERENCES "Client" ("userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Worksheet_therapistId_fkey" FOREIGN KEY ("therapistId")
        REFERENCES "Therapist" ("userId") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Worksheet_clientId_idx" ON "Worksheet" ("clientId");
CREATE INDEX "Worksheet_dueDate_idx" ON "Worksheet" ("dueDate");
CREATE INDEX "Worksheet_status_idx" ON "Worksheet" ("status");
CREATE INDEX "Worksheet_therapistId_idx" ON "Worksheet" ("therapistId");

CREATE TABLE "Comment" (
    "id"              text         NOT NULL,
    "postId"          text         NOT NULL,
    "userId"          text         NOT NULL,
    "content"         text         NOT NULL,
    "parentId"        text,
    "createdAt"       timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"       timestamp(3) NOT NULL,
    "attachmentUrls"  text[]       DEFAULT ARRAY[]::text[],
    "attachmentNames" text[]       DEFAULT ARRAY[]::text[],
    "attachmentSizes" integer[]    DEFAULT ARRAY[]::integer[],
    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId")
        REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Comment_postId_fkey" FOREIGN KEY ("postId")
        REFERENCES "Post" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Comment_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Comment_parentId_idx" ON "Comment" ("parentId");
CREATE INDEX "Comment_postId_idx" ON "Comment" ("postId");
CREATE INDEX "Comment_postId_parentId_idx" ON "Comment" ("postId", "parentId");
CREATE INDEX "Comment_userId_idx" ON "Comment" ("userId");

CREATE TABLE "MeetingNotes" (
    "id"        text         NOT NULL,
    "meetingId" text         NOT NULL,
    "notes"     text         NOT NULL,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    CONSTRAINT "MeetingNotes_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "MeetingNotes_meetingId_fkey" FOREIGN KEY ("meetingId")
        REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "MeetingNotes_id_key" ON "MeetingNotes" ("id");
CREATE INDEX "MeetingNotes_meetingId_idx" ON "MeetingNotes" ("meetingId");

CREATE TABLE "Payment" (
    "id"              text            NOT NULL,
    "amount"          numeric(10,2)   NOT NULL,
    "currency"        text            NOT NULL DEFAULT 'USD',
    "status"          "PaymentStatus" NOT NULL DEFAULT 'PENDING',
    "clientId"        text            NOT NULL,
    "therapistId"     text            NOT NULL,
    "meetingId"       text,
    "paymentMethodId" text,
    "processedAt"     timestamp(3),
    "failedAt"        timestamp(3),
    "failureReason"   text,
    "createdAt"       timestamp(3)    NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"       timestamp(3)    NOT NULL,
    CONSTRAINT "Payment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Payment_clientId_fkey" FOREIGN KEY ("clientId")
        REFERENCES "Client" ("userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Payment_meetingId_fkey" FOREIGN KEY ("meetingId")
        REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Payment_paymentMethodId_fkey" FOREIGN KEY ("paymentMethodId")
        REFERENCES "PaymentMethod" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Payment_therapistId_fkey" FOREIGN KEY ("therapistId")
        REFERENCES "Therapist" ("userId") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Payment_clientId_idx" ON "Payment" ("clientId");
CREATE INDEX "Payment_meetingId_idx" ON "Payment" ("meetingId");
CREATE INDEX "Payment_status_idx" ON "Payment" ("status");
CREATE INDEX "Payment_therapistId_idx" ON "Payment" ("therapistId");

CREATE TABLE "PostHeart" (
    "id"        text         NOT NULL,
    "postId"    text         NOT NULL,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId"    text         NOT NULL,
    CONSTRAINT "PostHeart_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "PostHeart_postId_fkey" FOREIGN KEY ("postId")
        REFERENCES "Post" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PostHeart_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "PostHeart_postId_userId_key" ON "PostHeart" ("postId", "userId");
CREATE INDEX "PostHeart_postId_idx" ON "PostHeart" ("postId");
CREATE INDEX "PostHeart_userId_idx" ON "PostHeart" ("userId");

CREATE TABLE "Review" (
    "id"          text         NOT NULL,
    "rating"      integer      NOT NULL,
    "title"       text,
    "content"     text,
    "isAnonymous" boolean      NOT NULL DEFAULT false,
    "clientId"    text         NOT NULL,
    "therapistId" text         NOT NULL,
    "meetingId"   text,
    "isVerified"  boolean      NOT NULL DEFAULT false,
    "createdAt"   timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"   timestamp(3) NOT NULL,
    CONSTRAINT "Review_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Review_clientId_fkey" FOREIGN KEY ("clientId")
        REFERENCES "Client" ("userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Review_meetingId_fkey" FOREIGN KEY ("meetingId")
        REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Review_therapistId_fkey" FOREIGN KEY ("therapistId")
        REFERENCES "Therapist" ("userId") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Review_clientId_therapistId_meetingId_key" ON "Review" ("clientId", "therapistId", "meetingId");
CREATE INDEX "Review_clientId_idx" ON "Review" ("clientId");
CREATE INDEX "Review_createdAt_idx" ON "Review" ("createdAt");
CREATE INDEX "Review_rating_idx" ON "Review" ("rating");
CREATE INDEX "Review_therapistId_idx" ON "Review" ("therapistId");

CREATE TABLE "WorksheetSubmission" (
    "id"          text         NOT NULL,
    "worksheetId" text         NOT NULL,
    "fileUrls"    text[],
    "fileNames"   text[],
    "fileSizes"   integer[],
    "submittedAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "feedback"    text,
    CONSTRAINT "WorksheetSubmission_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "WorksheetSubmission_worksheetId_fkey" FOREIGN KEY ("worksheetId")
        REFERENCES "Worksheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "WorksheetSubmission_worksheetId_key" ON "WorksheetSubmission" ("worksheetId");
CREATE INDEX "WorksheetSubmission_submittedAt_idx" ON "WorksheetSubmission" ("submittedAt");
CREATE INDEX "WorksheetSubmission_worksheetId_idx" ON "WorksheetSubmission" ("worksheetId");

CREATE TABLE "CommentHeart" (
    "id"        text         NOT NULL,
    "commentId" text         NOT NULL,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId"    text         NOT NULL,
    CONSTRAINT "CommentHeart_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "CommentHeart_commentId_fkey" FOREIGN KEY ("commentId")
        REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CommentHeart_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "CommentHeart_commentId_userId_key" ON "CommentHeart" ("commentId", "userId");
CREATE INDEX "CommentHeart_commentId_idx" ON "CommentHeart" ("commentId");
CREATE INDEX "CommentHeart_userId_idx" ON "CommentHeart" ("userId");

CREATE TABLE "Report" (
    "id"             text           NOT NULL,
    "reason"         text           NOT NULL,
    "content"        text,
    "status"         "ReportStatus" NOT NULL DEFAULT 'PENDING',
    "postId"         text,
    "commentId"      text,
    "reportedUserId" text,
    "reporterId"     text           NOT NULL,
    "createdAt"      timestamp(3)   NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"      timestamp(3)   NOT NULL,
    CONSTRAINT "Report_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Report_commentId_fkey" FOREIGN KEY ("commentId")
        REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_postId_fkey" FOREIGN KEY ("postId")
        REFERENCES "Post" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_reportedUserId_fkey" FOREIGN KEY ("reportedUserId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_reporterId_fkey" FOREIGN KEY ("reporterId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Report_commentId_idx" ON "Report" ("commentId");
CREATE INDEX "Report_postId_idx" ON "Report" ("postId");
CREATE INDEX "Report_reportedUserId_idx" ON "Report" ("reportedUserId");
CREATE INDEX "Report_reporterId_idx" ON "Report" ("reporterId");
