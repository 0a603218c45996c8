package com.mentara.seed.cli;

import com.mentara.seed.testkit.Plausibility;

/** What must hold of payment methods, payments and invoices, beside the meetings that they are for. */
final class BillingInvariants {

    private static final String NOW = "timestamp '2026-01-01'";

    private static final String PAID_MEETINGS = """
            "Payment" p join "Meeting" m on m.id = p."meetingId" join "Therapist" t on t."userId" = m."therapistId"
            """;
    private static final String MEETING_END = "m.\"startTime\" + m.duration * interval '1 minute'";

    private BillingInvariants() {}

    static void hold(Plausibility rows) {
        methods(rows);
        payments(rows);
        invoices(rows);
    }

    /** Where relationships have had so many meetings that each kind of payment comes up. */
    static void vary(Plausibility rows) {
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
}
