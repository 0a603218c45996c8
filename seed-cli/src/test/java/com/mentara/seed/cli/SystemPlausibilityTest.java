package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.testkit.Plausibility;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold of payments, invoices, notifications and audit logs, beside everything else that is there. */
class SystemPlausibilityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String NOW = "timestamp '2026-01-01'";

    private static final String PAID_MEETINGS = """
            "Payment" p join "Meeting" m on m.id = p."meetingId" join "Therapist" t on t."userId" = m."therapistId"
            """;
    private static final String MEETING_END = "m.\"startTime\" + m.duration * interval '1 minute'";
    private static final String NOTICES = "\"Notification\" n join \"User\" u on u.id = n.\"userId\"";

    @ParameterizedTest
    @EnumSource(Profile.class)
    void rowsMakeSenseBesideEachOther(Profile profile) {
        try (TestDatabase database = SystemTest.migrated()) {
            SeedReport report =
                    Seeder.on(database.dataSource()).profile(profile).asOf(DAY).run();
            assertThat(report.satisfied()).as(report.toString()).isTrue();
            Plausibility rows = new Plausibility(database);
            methods(rows);
            payments(rows);
            invoices(rows);
            notifications(rows);
            auditLogs(rows);
            if (profile != Profile.LIGHT) {
                variety(rows);
            }
            rows.check();
        }
    }

    /** Odd ids, empty columns, a session of no length and one for nothing, a payment without a meeting, two default cards. */
    @Test
    void whatPeopleMadeIsFilledUpAndStays() {
        try (TestDatabase database = SystemTest.migrated()) {
            database.execute("""
                    insert into "User" (id, email, "firstName", "lastName", role, "createdAt", "updatedAt") values
                        ('c 1', 'ada@example.com', 'Ada', 'Ünal "A"', 'client', '2025-06-01', '2025-06-01'),
                        ('t/1', 'tom@example.com', 'Tom {x|y}', 'Otis', 'therapist', '2025-05-01', '2025-05-01'),
                        ('a#1', 'ann@example.com', 'Ann', 'Abel', 'admin', '2025-12-31 23:59:59', '2025-12-31');
                    insert into "Client" ("userId") values ('c 1');
                    insert into "Admin" ("userId", "updatedAt") values ('a#1', '2025-12-31');
                    insert into "Notification" (id, "userId", title, message, type, "updatedAt")
                    select 'n' || i, 'c 1', 'Hello', 'By hand', 'SYSTEM_UPDATE', '2025-12-01' from generate_series(1, 2) i;
                    insert into "PaymentMethod" (id, "userId", "isDefault", "createdAt", "updatedAt")
                    select 'm' || i, 'c 1', true, '2025-07-01', '2025-07-01' from generate_series(1, 2) i""");
            therapist(database, "t/1");
            database.execute("""
                    insert into "Meeting" (id, "startTime", duration, status, "clientId", "therapistId", "createdAt", "updatedAt")
                    values ('usual', '2025-11-03 10:00', 50, 'COMPLETED', 'c 1', 't/1', '2025-11-01', '2025-11-01'),
                           ('empty', '2025-11-04 10:00', 0, 'COMPLETED', 'c 1', 't/1', '2025-11-01', '2025-11-04 11:00'),
                           ('late', '2025-11-05 10:00', 60, 'COMPLETED', 'c 1', 't/1', '2027-01-01', '2027-01-01');
                    insert into "Payment" (id, amount, status, "clientId", "therapistId", "updatedAt")
                    values ('tip', 5, 'COMPLETED', 'c 1', 't/1', '2025-11-06')""");

            SeedReport report = Seeder.on(database.dataSource())
                    .profile(Profile.HEAVY)
                    .asOf(DAY)
                    .only(java.util.List.of("notifications", "payments", "invoices", "audit-logs"))
                    .run();

            assertThat(report.satisfied()).as(report.toString()).isTrue();
            Plausibility rows = new Plausibility(database);
            rows.holds(
                            "Their own notifications count",
                            "\"User\" u where id = 'c 1'",
                            "(select count(*) from \"Notification\" where \"userId\" = u.id) = 5")
                    .holds(
                            "Nothing is charged where nothing was held",
                            "\"Payment\"",
                            "\"meetingId\" is distinct from 'empty'")
                    .holds(
                            "The rate counts",
                            "\"Payment\" where \"meetingId\" = 'usual' and status <> 'FAILED'",
                            "amount = 102.88")
                    .holds("No default method is added", "\"PaymentMethod\" where \"isDefault\"", "id in ('m1', 'm2')")
                    .holds(
                            "What comes after now follows its cause",
                            "\"Payment\" where \"meetingId\" = 'late'",
                            "\"createdAt\" >= '2027-01-01'")
                    .holds(
                            "A payment for no meeting has an invoice",
                            "\"Payment\" p where id = 'tip'",
                            "exists (select from \"Invoice\" where \"paymentId\" = p.id and amount = 5)")
                    .check();
        }
    }

    private static void therapist(TestDatabase database, String id) {
        StringBuilder columns = new StringBuilder();
        StringBuilder values = new StringBuilder();
        database.query(
                        "select column_name, data_type from information_schema.columns where table_name = 'Therapist'"
                                + " and is_nullable = 'NO' and column_default is null and column_name not in ('userId', 'hourlyRate')")
                .forEach(column -> {
                    columns.append(", \"").append(column.get(0)).append('"');
                    values.append(
                            switch (String.valueOf(column.get(1))) {
                                case "boolean" -> ", true";
                                case "integer", "numeric" -> ", 1";
                                case "jsonb" -> ", '{}'";
                                case "text" -> ", 'x'";
                                default -> ", '2025-05-01'";
                            });
                });
        database.execute("insert into \"Therapist\" (\"userId\", \"hourlyRate\"" + columns + ") values ('" + id
                + "', 123.45" + values + ")");
    }

    private static void methods(Plausibility rows) {
        rows.holds(
                        "Whoever has completed a meeting has one default method",
                        "\"Client\" c where exists (select from \"Meeting\" m where m.\"clientId\" = c.\"userId\" and status = 'COMPLETED')",
                        "(select count(*) from \"PaymentMethod\" where \"userId\" = c.\"userId\" and \"isDefault\") = 1")
                .holds(
                        "Only clients who have completed a meeting pay",
                        "\"PaymentMethod\" p",
                        "exists (select from \"Meeting\" m where m.\"clientId\" = p.\"userId\" and status = 'COMPLETED')")
                .holds("Each kind fills its own columns alone", "\"PaymentMethod\"", """
                        (type = 'CARD') = (num_nonnulls("cardLast4", "cardBrand", "cardholderName", "cardNumber",
                                "expiryMonth", "expiryYear", "cardType") = 7)
                        and (type = 'CARD' or num_nonnulls("cardLast4", "cardBrand", "cardholderName", "cardNumber",
                                "expiryMonth", "expiryYear", "cardType", "billingAddress") = 0)
                        and num_nonnulls("bankName", "accountHolderName", "accountType", "routingNumber", "accountLast4")
                                = case type when 'BANK_ACCOUNT' then 5 else 0 end
                        and num_nonnulls("walletProvider", "walletEmail", "walletAccountName")
                                = case type when 'DIGITAL_WALLET' then 3 else 0 end
                        and num_nonnulls("gcashNumber", "gcashName", "isVerified", "gcashEmail")
                                = case type when 'GCASH' then 4 else 0 end
                        and num_nonnulls("mayaNumber", "mayaName", "mayaVerified", "mayaEmail")
                                = case type when 'MAYA' then 4 else 0 end""")
                .holds(
                        "Every kind is there",
                        "unnest(enum_range(null::\"PaymentMethodType\")) as kind",
                        "exists (select from \"PaymentMethod\" where type = kind)")
                .holds(
                        "Card numbers are masked",
                        "\"PaymentMethod\" where type = 'CARD'",
                        "\"cardNumber\" = '**** **** **** ' || \"cardLast4\" and \"cardLast4\" ~ '^[0-9]{4}$'"
                                + " and \"expiryMonth\" between 1 and 12 and \"expiryYear\" > extract(year from \"createdAt\")")
                .holds(
                        "Account numbers are masked",
                        "\"PaymentMethod\" where type = 'BANK_ACCOUNT'",
                        "\"routingNumber\" ~ '^\\*{5}[0-9]{4}$' and \"accountLast4\" ~ '^[0-9]{4}$'")
                .holds(
                        "Mobile numbers are masked and of a fictional range",
                        "\"PaymentMethod\" where type in ('GCASH', 'MAYA')",
                        "coalesce(\"gcashNumber\", \"mayaNumber\") ~ '^\\+63 9\\*\\* 555 01[0-9]{2}$'")
                .holds(
                        "Addresses are of a reserved domain",
                        "\"PaymentMethod\" where type in ('GCASH', 'MAYA', 'DIGITAL_WALLET')",
                        "coalesce(\"gcashEmail\", \"mayaEmail\", \"walletEmail\") ~ '^[a-z0-9.]+@example\\.com$'")
                .holds(
                        "A method carries the name of its client and follows the account",
                        "\"PaymentMethod\" p join \"User\" u on u.id = p.\"userId\"",
                        "coalesce(\"cardholderName\", \"accountHolderName\", \"walletAccountName\", \"gcashName\", \"mayaName\")"
                                + " = u.\"firstName\" || ' ' || u.\"lastName\" and p.\"createdAt\" >= u.\"createdAt\""
                                + " and p.\"updatedAt\" between p.\"createdAt\" and " + NOW)
                .holds("Who pays can do so", "\"PaymentMethod\" where \"isDefault\"", "\"isActive\"");
    }

    private static void payments(Plausibility rows) {
        rows.holds(
                        "Completed meetings are paid, once",
                        "\"Meeting\" m where status = 'COMPLETED'",
                        "(select count(*) from \"Payment\" where \"meetingId\" = m.id and status <> 'FAILED') = 1")
                .holds(
                        "Only completed meetings are paid, with the rate times the time",
                        PAID_MEETINGS,
                        "m.status = 'COMPLETED' and p.amount = round(t.\"hourlyRate\" * m.duration / 60, 2)"
                                + " and p.currency = 'USD'")
                .holds(
                        "The client of the meeting pays its therapist, by an own method",
                        PAID_MEETINGS + " join \"PaymentMethod\" pm on pm.id = p.\"paymentMethodId\"",
                        "p.\"clientId\" = m.\"clientId\" and p.\"therapistId\" = m.\"therapistId\""
                                + " and pm.\"userId\" = m.\"clientId\" and pm.\"createdAt\" <= p.\"createdAt\"")
                .holds("All are by some method", "\"Payment\"", "\"paymentMethodId\" is not null")
                .holds(
                        "One pays after the meeting, and not in the future",
                        PAID_MEETINGS,
                        MEETING_END + " <= p.\"createdAt\" and m.\"updatedAt\" <= p.\"createdAt\""
                                + " and p.\"createdAt\" <= p.\"updatedAt\" and p.\"updatedAt\" <= " + NOW)
                .holds("A status has its times", "\"Payment\"", """
                        case status
                            when 'PENDING' then num_nonnulls("processedAt", "failedAt", "failureReason") = 0
                                and "createdAt" >= timestamp '2026-01-01' - interval '7 days'
                            when 'COMPLETED' then "processedAt" between "createdAt" and "updatedAt"
                                and num_nonnulls("failedAt", "failureReason") = 0
                            when 'REFUNDED' then "processedAt" between "createdAt" and "updatedAt"
                                and num_nonnulls("failedAt", "failureReason") = 0
                            when 'FAILED' then "failedAt" between "createdAt" and "updatedAt"
                                and "failureReason" ~ '^[A-Z][^{}|]+[.]$' and "processedAt" is null end""")
                .holds(
                        "Most payments are completed",
                        "(select count(*) filter (where status = 'COMPLETED') as done, count(*) as total from \"Payment\") as s",
                        "done > total / 2");
    }

    private static void variety(Plausibility rows) {
        rows.holds(
                        "Every status is there",
                        "unnest(enum_range(null::\"PaymentStatus\")) as wanted",
                        "exists (select from \"Payment\" where status = wanted)")
                .holds(
                        "A declined payment is followed by one that goes through",
                        "\"Payment\" f where status = 'FAILED'",
                        "exists (select from \"Payment\" p where p.\"meetingId\" = f.\"meetingId\" and p.status <> 'FAILED'"
                                + " and p.\"createdAt\" >= f.\"failedAt\")");
    }

    private static void invoices(Plausibility rows) {
        String bills = "\"Invoice\" i join \"Payment\" p on p.id = i.\"paymentId\"";
        rows.holds(
                        "Every completed payment has an invoice",
                        "\"Payment\" p where status = 'COMPLETED'",
                        "exists (select from \"Invoice\" i where i.\"paymentId\" = p.id)")
                .holds(
                        "An invoice says what was paid, by whom, to whom",
                        bills,
                        "p.status = 'COMPLETED' and i.amount = p.amount and i.currency = p.currency"
                                + " and i.\"clientId\" = p.\"clientId\" and i.\"therapistId\" = p.\"therapistId\"")
                .holds(
                        "It is issued after the payment",
                        bills,
                        "i.\"issuedAt\" >= p.\"processedAt\" and i.\"createdAt\" = i.\"issuedAt\""
                                + " and i.\"updatedAt\" = i.\"issuedAt\" and i.\"issuedAt\" <= " + NOW)
                .holds(
                        "Its lines add up",
                        "\"Invoice\"",
                        "(select sum((l ->> 'quantity')::numeric * (l ->> 'unitPrice')::numeric)"
                                + " = sum((l ->> 'amount')::numeric) and sum((l ->> 'amount')::numeric) = amount"
                                + " and bool_and(l ->> 'description' ~ '^[A-Z][a-z]+ session on [0-9]+ [A-Z][a-z]+ 20[0-9]{2}, [0-9]+ minutes$')"
                                + " from jsonb_array_elements(lines) l)")
                .holds(
                        "It has a number of its month",
                        "\"Invoice\"",
                        "\"invoiceNumber\" ~ ('^INV-' || to_char(\"issuedAt\", 'YYYYMM') || '-[0-9]{8}$')");
    }

    private static void notifications(Plausibility rows) {
        rows.holds(
                        "Everybody has some, of several types",
                        "\"User\" u",
                        "(select count(*) >= 3 and count(distinct type) >= 3 from \"Notification\" where \"userId\" = u.id)")
                .holds(
                        "Nobody is told the same twice",
                        "(select \"userId\", count(*) as n, count(distinct data ->> 'about') as things,"
                                + " count(distinct (title, message)) as texts from \"Notification\" group by 1) as s",
                        "n = things and n = texts")
                .holds(
                        "Texts are finished",
                        "\"Notification\"",
                        "title !~ '[{}|$]|=>|  |^ | $' and message !~ '[{}|$]|=>|  |^ | $' and title <> '' and message ~ '[.!?]$'")
                .holds(
                        "Read ones have been read, after they came",
                        NOTICES,
                        "n.\"isRead\" = (n.\"readAt\" is not null) and n.\"createdAt\" <= n.\"updatedAt\""
                                + " and n.\"updatedAt\" = coalesce(n.\"readAt\", n.\"createdAt\")"
                                + " and n.\"updatedAt\" <= " + NOW + " and n.\"createdAt\" >= u.\"createdAt\"")
                .holds(
                        "Some are read, some not",
                        "(values (true), (false)) as wanted (\"isRead\")",
                        "exists (select from \"Notification\" n where n.\"isRead\" = wanted.\"isRead\")")
                .holds(
                        "They lead somewhere and say about what",
                        "\"Notification\"",
                        "\"actionUrl\" ~ '^/[a-z]' and data ->> 'about' = type || ':' || (data ->> 'entityId')")
                .holds(
                        "Types are various",
                        "(select count(distinct type) as types from \"Notification\") as s",
                        "types >= 10");
        about(rows, "User", "n.\"userId\" = e.id and n.\"createdAt\" >= e.\"createdAt\"");
        about(
                rows,
                "Meeting",
                "n.\"userId\" in (e.\"clientId\", e.\"therapistId\") and n.\"createdAt\" >= e.\"createdAt\"");
        about(rows, "Membership", "n.\"userId\" = e.\"userId\" and n.\"createdAt\" >= e.\"joinedAt\"");
        about(
                rows,
                "ClientTherapist",
                "n.\"userId\" in (e.\"clientId\", e.\"therapistId\") and n.\"createdAt\" >= e.\"assignedAt\"");
        about(
                rows,
                "Message",
                "n.\"userId\" <> e.\"senderId\" and n.\"createdAt\" >= e.\"createdAt\" and exists (select"
                        + " from \"ConversationParticipant\" p where p.\"conversationId\" = e.\"conversationId\" and p.\"userId\" = n.\"userId\")");
        about(rows, "Worksheet", "n.\"userId\" = e.\"clientId\" and n.\"createdAt\" >= e.\"createdAt\"");
        rows.holds(
                        "There is nothing that they are about but these",
                        "\"Notification\"",
                        "data ->> 'entityType' in ('User', 'Meeting', 'Membership', 'ClientTherapist', 'Message', 'Worksheet',"
                                + " 'Therapist', 'Post', 'Comment', 'Review')")
                .holds(
                        "Reminders come before the session",
                        "\"Notification\" n join \"Meeting\" m on m.id = n.data ->> 'entityId'"
                                + " where type = 'APPOINTMENT_REMINDER'",
                        "n.\"createdAt\" between m.\"startTime\" - interval '1 day' and m.\"startTime\"");
    }

    private static void about(Plausibility rows, String table, String condition) {
        rows.holds(
                "What a notification is about exists, came before and concerns the user: " + table,
                "\"Notification\" n where data ->> 'entityType' = '" + table + "'",
                "exists (select from \"" + table + "\" e where e.id = n.data ->> 'entityId' and " + condition + ")");
    }

    private static void auditLogs(Plausibility rows) {
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
