-- What the seeding system adds to the application's tables: two tables, and read-only views under names that its
-- documents use. The application neither knows nor needs any of them.

CREATE TABLE "AuditLog" (
    "id"         text         NOT NULL,
    "userId"     text         NOT NULL,
    "action"     text         NOT NULL,
    "entityType" text         NOT NULL,
    "entityId"   text,
    "details"    jsonb,
    "ipAddress"  text,
    "createdAt"  timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "AuditLog_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "AuditLog_userId_fkey" FOREIGN KEY ("userId")
        REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "AuditLog_action_idx" ON "AuditLog" ("action");
CREATE INDEX "AuditLog_createdAt_idx" ON "AuditLog" ("createdAt");
CREATE INDEX "AuditLog_entityType_entityId_idx" ON "AuditLog" ("entityType", "entityId");
CREATE INDEX "AuditLog_userId_createdAt_idx" ON "AuditLog" ("userId", "createdAt" DESC);

COMMENT ON TABLE "AuditLog" IS 'What a user did to which object, and when.';
COMMENT ON COLUMN "AuditLog"."userId" IS 'Who acted.';
COMMENT ON COLUMN "AuditLog"."action" IS 'What was done, in capitals: THERAPIST_APPROVED.';
COMMENT ON COLUMN "AuditLog"."entityType" IS 'The table of the object that was acted on.';
COMMENT ON COLUMN "AuditLog"."entityId" IS 'The key of that object; null where an action has no single object.';

CREATE TABLE "Invoice" (
    "id"            text          NOT NULL,
    "invoiceNumber" text          NOT NULL,
    "paymentId"     text          NOT NULL,
    "clientId"      text          NOT NULL,
    "therapistId"   text          NOT NULL,
    "amount"        numeric(10,2) NOT NULL,
    "currency"      text          NOT NULL DEFAULT 'USD',
    "description"   text          NOT NULL,
    "lines"         jsonb         NOT NULL,
    "issuedAt"      timestamp(3)  NOT NULL,
    "dueAt"         timestamp(3),
    "createdAt"     timestamp(3)  NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt"     timestamp(3)  NOT NULL,
    CONSTRAINT "Invoice_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Invoice_clientId_fkey" FOREIGN KEY ("clientId")
        REFERENCES "Client" ("userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Invoice_paymentId_fkey" FOREIGN KEY ("paymentId")
        REFERENCES "Payment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Invoice_therapistId_fkey" FOREIGN KEY ("therapistId")
        REFERENCES "Therapist" ("userId") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Invoice_invoiceNumber_key" ON "Invoice" ("invoiceNumber");
CREATE UNIQUE INDEX "Invoice_paymentId_key" ON "Invoice" ("paymentId");
CREATE INDEX "Invoice_clientId_idx" ON "Invoice" ("clientId");
CREATE INDEX "Invoice_issuedAt_idx" ON "Invoice" ("issuedAt");
CREATE INDEX "Invoice_therapistId_idx" ON "Invoice" ("therapistId");

COMMENT ON TABLE "Invoice" IS 'The bill for one payment.';
COMMENT ON COLUMN "Invoice"."amount" IS 'The sum of the lines, equal to the amount of the payment.';
COMMENT ON COLUMN "Invoice"."lines" IS 'Array of {description, quantity, unitPrice, amount}, in the order of the bill.';
COMMENT ON COLUMN "Invoice"."dueAt" IS 'Null where payment was due at once.';

CREATE VIEW "CommunityMember" AS
SELECT m."id", m."communityId", m."userId", u."role", m."joinedAt"
FROM "Membership" m
JOIN "User" u ON u."id" = m."userId";

COMMENT ON VIEW "CommunityMember" IS 'Who belongs to which community: "Membership" with the role of the user.';

CREATE VIEW "Heart" AS
SELECT "id", 'POST' AS "kind", "postId", NULL AS "commentId", "userId", "createdAt"
FROM "PostHeart"
UNION ALL
SELECT "id", 'COMMENT', NULL, "commentId", "userId", "createdAt"
FROM "CommentHeart";

COMMENT ON VIEW "Heart" IS 'Every heart, of posts and of comments.';
COMMENT ON COLUMN "Heart"."kind" IS 'POST or COMMENT; the id of the other kind is null.';

CREATE VIEW "PreAssessmentAnswer" AS
SELECT
    a."id" AS "preAssessmentId",
    q."questionnaire",
    (e."position" - 1)::integer AS "item",
    CASE jsonb_typeof(e."value") WHEN 'number' THEN e."value"::integer END AS "answer"
FROM "PreAssessment" a
CROSS JOIN LATERAL jsonb_array_elements(
    CASE jsonb_typeof(a."answers") WHEN 'array' THEN a."answers" ELSE '[]' END
) WITH ORDINALITY AS e ("value", "position")
JOIN (
    VALUES
        ('Depression', 0, 14),
        ('ADD / ADHD', 15, 32),
        ('Substance or Alcohol Use Issues', 33, 42),
        ('Binge eating / Eating disorders', 43, 58),
        ('Drug Issues', 59, 68),
        ('Anxiety', 69, 75),
        ('Insomnia', 76, 82),
        ('Burnout', 83, 104),
        ('Bipolar disorder (BD)', 105, 119),
        ('Obsessive compulsive disorder (OCD)', 120, 137),
        ('Post-traumatic stress disorder (PTSD)', 138, 157),
        ('Panic', 158, 164),
        ('Depression Secondary', 165, 173),
        ('Stress', 174, 183),
        ('Social anxiety', 184, 200)
) AS q ("questionnaire", "first", "last") ON e."position" - 1 BETWEEN q."first" AND q."last";

COMMENT ON VIEW "PreAssessmentAnswer" IS 'One row an answer of a pre-assessment, with its questionnaire.';
COMMENT ON COLUMN "PreAssessmentAnswer"."item" IS 'The position among all 201 answers, from 0.';
COMMENT ON COLUMN "PreAssessmentAnswer"."answer" IS 'Null where the answer is no number.';

CREATE VIEW "WorksheetAssignment" AS
SELECT
    w."id" AS "worksheetId",
    w."clientId",
    w."therapistId",
    w."title",
    w."status",
    w."createdAt" AS "assignedAt",
    w."dueDate",
    s."submittedAt",
    s."feedback"
FROM "Worksheet" w
LEFT JOIN "WorksheetSubmission" s ON s."worksheetId" = w."id";

COMMENT ON VIEW "WorksheetAssignment" IS 'One row a worksheet given to a client, with what came back.';
