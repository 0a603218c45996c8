package com.mentara.seed.cli;

import com.mentara.seed.testkit.Plausibility;

/** What must hold of audit logs, beside what they are about. */
final class AuditLogInvariants {

    private AuditLogInvariants() {}

    static void hold(Plausibility rows) {
        rows.holds(
                        "Every admin has done something",
                        "\"Admin\" a",
                        "(select count(*) from \"AuditLog\" where \"userId\" = a.\"userId\") >= 3")
                .holds(
                        "Admins act within their permissions",
                        "\"AuditLog\" l join \"Admin\" a on a.\"userId\" = l.\"userId\"",
                        """
                        case action
                            when 'ADMIN_SIGNED_IN' then "entityId" = l."userId"
                            when 'USER_ACCOUNT_REVIEWED' then 'USER_MANAGEMENT' = any (permissions)
                            when 'SUPPORT_TICKET_ANSWERED' then 'SUPPORT_TICKETS' = any (permissions)
                            when 'THERAPIST_APPROVED' then 'THERAPIST_APPROVAL' = any (permissions)
                            when 'THERAPIST_DOCUMENTS_VIEWED' then 'THERAPIST_APPROVAL' = any (permissions)
                            when 'COMMUNITY_GUIDELINES_CHECKED' then 'COMMUNITY_MANAGEMENT' = any (permissions)
                            when 'POST_CHECKED' then 'CONTENT_MODERATION' = any (permissions)
                            when 'PAYMENT_CHECKED' then 'BILLING_MANAGEMENT' = any (permissions) end
                        and l."createdAt" >= a."createdAt" and l."createdAt" <= timestamp '2026-01-01'""")
                .holds("What they act on exists and came before", "\"AuditLog\" l", """
                        case "entityType"
                            when 'User' then exists (select from "User" e where e.id = "entityId" and e."createdAt" <= l."createdAt")
                            when 'Therapist' then exists (select from "Therapist" e where e."userId" = "entityId"
                                and e."submissionDate" <= l."createdAt" and (action <> 'THERAPIST_APPROVED'
                                    or e."processedByAdminId" = l."userId" and e.status = 'APPROVED'
                                        and l."createdAt" - e."processingDate" between interval '0' and interval '1 minute'))
                            when 'Community' then exists (select from "Community" e where e.id = "entityId" and e."createdAt" <= l."createdAt")
                            when 'Post' then exists (select from "Post" e where e.id = "entityId" and e."createdAt" <= l."createdAt")
                            when 'Payment' then exists (select from "Payment" e where e.id = "entityId" and e."updatedAt" <= l."createdAt")
                        end""")
                .holds(
                        "Addresses are those of documentation",
                        "\"AuditLog\"",
                        "\"ipAddress\"::inet <<= any (array['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24']::inet[])")
                .holds(
                        "Details say what was done",
                        "\"AuditLog\"",
                        "details ->> 'subject' <> '' and details ->> 'note' ~ '^[A-Z][^{}|]+[.]$'")
                .holds(
                        "Each approval is logged once",
                        "\"Therapist\" t where status = 'APPROVED'",
                        "(select count(*) from \"AuditLog\" where action = 'THERAPIST_APPROVED'"
                                + " and \"entityId\" = t.\"userId\") = 1");
    }
}
