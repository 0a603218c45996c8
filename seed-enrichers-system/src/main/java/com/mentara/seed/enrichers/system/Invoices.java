package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.PAYMENT;

import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.InvoiceRecord;
import com.mentara.seed.schema.tables.records.PaymentRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Rows of Invoice: the bill for a payment that was made. */
final class Invoices {

    /** What an invoice says about the meeting; nothing where the payment was for none. */
    static final Field<?>[] ABOUT = {
        PAYMENT.meeting().START_TIME,
        PAYMENT.meeting().DURATION,
        PAYMENT.meeting().MEETING_TYPE,
        PAYMENT.therapist().user().FIRST_NAME,
        PAYMENT.therapist().user().LAST_NAME
    };

    private static final Duration ISSUED_WITHIN = Duration.ofHours(2);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

    private Invoices() {}

    /** It is issued when the payment is through, so nothing remains due. */
    static InvoiceRecord invoice(Slot<PaymentRecord, Record> slot) {
        Seed seed = slot.seed();
        PaymentRecord payment = slot.owner();
        LocalDateTime paid = Objects.requireNonNullElse(payment.getProcessedAt(), payment.getUpdatedAt());
        LocalDateTime issued = seed.at("issued").after(ISSUED_WITHIN, paid, payment.getCreatedAt());
        String session = session(slot);
        return new InvoiceRecord()
                .setId(slot.id())
                .setInvoiceNumber(number(seed.at("number"), issued))
                .setPaymentId(payment.getId())
                .setClientId(payment.getClientId())
                .setTherapistId(payment.getTherapistId())
                .setAmount(payment.getAmount())
                .setCurrency(payment.getCurrency())
                .setDescription(description(slot))
                .setLines(Json.array(List.of(new TreeMap<>(Map.of(
                        "description",
                        session,
                        "quantity",
                        1,
                        "unitPrice",
                        payment.getAmount(),
                        "amount",
                        payment.getAmount())))))
                .setIssuedAt(issued)
                .setCreatedAt(issued)
                .setUpdatedAt(issued);
    }

    private static String number(Seed seed, LocalDateTime issued) {
        return String.format(Locale.ROOT, "INV-%s-%08d", MONTH.format(issued), seed.between(0, 99_999_999));
    }

    private static String description(Slot<PaymentRecord, ?> slot) {
        return "Therapy with " + slot.fact(PAYMENT.therapist().user().FIRST_NAME) + " "
                + slot.fact(PAYMENT.therapist().user().LAST_NAME);
    }

    private static String session(Slot<PaymentRecord, ?> slot) {
        @Nullable LocalDateTime start = slot.fact(PAYMENT.meeting().START_TIME);
        if (start == null) {
            return "Therapy session";
        }
        String kind = Objects.requireNonNullElse(slot.fact(PAYMENT.meeting().MEETING_TYPE), "");
        String held = kind.isEmpty()
                ? "Session"
                : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " session";
        return held + " on " + DAY.format(start) + ", " + slot.fact(PAYMENT.meeting().DURATION) + " minutes";
    }
}
