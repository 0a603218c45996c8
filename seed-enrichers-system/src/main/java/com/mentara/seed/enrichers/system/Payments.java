package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.MEETING;
import static com.mentara.seed.schema.Tables.PAYMENT;
import static com.mentara.seed.schema.Tables.PAYMENT_METHOD;

import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.enums.PaymentMethodType;
import com.mentara.seed.schema.enums.PaymentStatus;
import com.mentara.seed.schema.tables.records.MeetingRecord;
import com.mentara.seed.schema.tables.records.PaymentRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Rows of Payment: what clients pay for meetings that took place. */
final class Payments {

    /** What an hour of the therapist of a meeting costs. */
    static final Field<BigDecimal> RATE = MEETING.therapist().HOURLY_RATE;

    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);
    private static final int CENTS = 2;

    private static final Duration CHARGED_WITHIN = Duration.ofHours(6);
    private static final Duration AT_ONCE = Duration.ofMinutes(10);
    private static final Duration TRANSFER = Duration.ofDays(3);
    private static final Duration INSPECTION = Duration.ofDays(7);
    private static final Duration REFUNDED_WITHIN = Duration.ofDays(10);

    private Payments() {}

    /** The payment for a meeting, by the client's default method. */
    static PaymentRecord payment(Slot<MeetingRecord, Record> slot) {
        Seed seed = slot.seed();
        MeetingRecord meeting = slot.owner();
        Record method = slot.choice();
        LocalDateTime charged =
                seed.at("charged").after(CHARGED_WITHIN, over(meeting), method.get(PAYMENT_METHOD.CREATED_AT));
        PaymentRecord payment = due(slot, meeting, slot.fact(RATE))
                .setPaymentMethodId(method.get(PAYMENT_METHOD.ID))
                .setCreatedAt(charged);
        return settled(payment, seed, method.get(PAYMENT_METHOD.TYPE));
    }

    /** An attempt that did not succeed, before the one that did. */
    static PaymentRecord declined(Slot<MeetingRecord, Record> slot) {
        Seed seed = slot.seed();
        MeetingRecord meeting = slot.owner();
        Record paid = slot.choice();
        LocalDateTime end = paid.get(PAYMENT.CREATED_AT);
        LocalDateTime start = earliest(end, latest(over(meeting), paid.get(PAYMENT_METHOD.CREATED_AT)));
        LocalDateTime tried = seed.at("tried").moment(start, end);
        LocalDateTime failed = earliest(end, tried.plusSeconds(seed.at("failed").between(2, 90)));
        return due(slot, meeting, slot.fact(RATE))
                .setPaymentMethodId(paid.get(PAYMENT.PAYMENT_METHOD_ID))
                .setStatus(PaymentStatus.FAILED)
                .setFailedAt(failed)
                .setFailureReason(Texts.BILLING.draw(seed.at("reason"), "failure reasons"))
                .setCreatedAt(tried)
                .setUpdatedAt(failed);
    }

    private static PaymentRecord due(Slot<?, ?> slot, MeetingRecord meeting, BigDecimal rate) {
        return new PaymentRecord()
                .setId(slot.id())
                .setAmount(rate.multiply(BigDecimal.valueOf(meeting.getDuration()))
                        .divide(MINUTES_AN_HOUR, CENTS, RoundingMode.HALF_UP))
                .setCurrency("USD")
                .setClientId(meeting.getClientId())
                .setTherapistId(meeting.getTherapistId())
                .setMeetingId(meeting.getId());
    }

    /** Most are settled at once, transfers within days; what would be settled after now is pending. */
    private static PaymentRecord settled(PaymentRecord payment, Seed seed, PaymentMethodType kind) {
        Duration usual = kind == PaymentMethodType.BANK_ACCOUNT ? TRANSFER : AT_ONCE;
        Duration within = seed.at("inspected").chance(0.15) ? INSPECTION : usual;
        LocalDateTime charged = payment.getCreatedAt();
        LocalDateTime settled = seed.at("settled").moment(charged.plusSeconds(1), charged.plus(within));
        if (settled.isAfter(seed.horizon(charged))) {
            return payment.setStatus(PaymentStatus.PENDING).setUpdatedAt(charged);
        }
        boolean refunded = seed.at("refunded").chance(0.08);
        return payment.setProcessedAt(settled)
                .setStatus(refunded ? PaymentStatus.REFUNDED : PaymentStatus.COMPLETED)
                .setUpdatedAt(refunded ? seed.at("refundedAt").after(REFUNDED_WITHIN, settled) : settled);
    }

    /** When a meeting was over and known to have taken place; the column for its end may be empty. */
    private static LocalDateTime over(MeetingRecord meeting) {
        LocalDateTime end = meeting.getStartTime().plusMinutes(meeting.getDuration());
        return latest(latest(end, meeting.getCreatedAt()), meeting.getUpdatedAt());
    }

    private static LocalDateTime latest(LocalDateTime one, @Nullable LocalDateTime other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earliest(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
