package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.MEETING;
import static com.mentara.seed.schema.Tables.PAYMENT;
import static com.mentara.seed.schema.Tables.PAYMENT_METHOD;
import static com.mentara.seed.schema.Tables.USER;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Label;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.schema.enums.MeetingStatus;
import com.mentara.seed.schema.enums.PaymentStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What clients pay for their meetings, and what they pay with. */
public final class PaymentsEnricher implements Enricher {

    private static final int DECLINED_PERCENT = 12;

    private static final Condition COMPLETED = MEETING.STATUS.eq(MeetingStatus.COMPLETED);
    private static final Condition PAYABLE =
            COMPLETED.and(MEETING.DURATION.gt(0)).and(Payments.RATE.gt(BigDecimal.ZERO));
    private static final Condition PAYING =
            exists(selectOne().from(MEETING).where(COMPLETED).and(MEETING.CLIENT_ID.eq(CLIENT.USER_ID)));

    private static final Table<Record1<String>> KINDS = DSL.values(
                    row("CARD"), row("BANK_ACCOUNT"), row("DIGITAL_WALLET"), row("GCASH"), row("MAYA"))
            .as("payment_kind", "type");
    private static final Field<String> KIND = requireNonNull(KINDS.field("type", SQLDataType.CLOB));

    private static final Condition IS_DEFAULT = PAYMENT_METHOD.IS_DEFAULT.isTrue();
    private static final Condition IS_SPARE = PAYMENT_METHOD.IS_DEFAULT.isFalse();
    private static final Condition FAILED = PAYMENT.STATUS.eq(PaymentStatus.FAILED);

    /** For the service loader. */
    public PaymentsEnricher() {}

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public String purpose() {
        return """
                What clients pay for their meetings, and what they pay with. Whoever has completed a meeting has a \
                default method, by which each of the completed meetings is paid: the therapist's rate for the time. \
                A share of the payments took a second attempt. Every kind of method is kept by some clients beside \
                their default one. Invoices are made by invoices, because not every database has a table for them.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(6);
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(PAYMENT_METHOD, PAYMENT);
    }

    @Override
    public List<Label> labels() {
        return List.of(Label.of(
                PAYMENT,
                "Payment by",
                PAYMENT.client().user().FIRST_NAME,
                PAYMENT.client().user().LAST_NAME));
    }

    @Override
    public List<Law> laws() {
        return List.of(
                Law.unique(PAYMENT_METHOD, PAYMENT_METHOD.USER_ID).among(PAYMENT_METHOD.IS_DEFAULT, List.of(true)));
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(
                Rule.each(CLIENT)
                        .where(PAYING)
                        .knowing(Holder.columns(CLIENT.user()))
                        .atLeast(Minimum.of("client.default-payment-methods", 1))
                        .of(
                                PAYMENT_METHOD,
                                PAYMENT_METHOD.USER_ID.eq(CLIENT.USER_ID).and(IS_DEFAULT))
                        .row(PaymentMethods::standard),
                sparesOfKinds(),
                Rule.each(CLIENT)
                        .where(PAYING)
                        .knowing(Holder.columns(CLIENT.user()))
                        .atLeast(Minimum.of("client.payment-methods", 1))
                        .of(PAYMENT_METHOD, PAYMENT_METHOD.USER_ID.eq(CLIENT.USER_ID))
                        .row(PaymentMethods::ofClient),
                payments(),
                declinedPayments());
    }

    /** There is somebody to look at for each kind, also where clients are few. */
    private static Rule<?, ?> sparesOfKinds() {
        return Rule.each(KINDS)
                .by(KIND)
                .where(exists(selectOne().from(MEETING).where(COMPLETED)))
                .atLeast(Minimum.of("payment-kind.spare-methods", 1, 2, 6))
                .of(
                        PAYMENT_METHOD,
                        PAYMENT_METHOD.TYPE.cast(SQLDataType.CLOB).eq(KIND).and(IS_SPARE))
                .choosing(CLIENT.join(USER).on(USER.ID.eq(CLIENT.USER_ID)))
                .where(PAYING)
                .by(CLIENT.USER_ID)
                .reading(Holder.columns(USER))
                .row(PaymentMethods::ofKind);
    }

    private static Rule<?, ?> payments() {
        return Rule.each(MEETING)
                .where(PAYABLE)
                .knowing(Payments.RATE)
                .atLeast(Minimum.of("meeting.payments", 1))
                .of(PAYMENT, PAYMENT.MEETING_ID.eq(MEETING.ID).and(DSL.not(FAILED)))
                .choosing(PAYMENT_METHOD)
                .where(IS_DEFAULT)
                .whose(PAYMENT_METHOD.USER_ID)
                .is(MEETING.CLIENT_ID)
                .reading(PAYMENT_METHOD.ID, PAYMENT_METHOD.TYPE, PAYMENT_METHOD.CREATED_AT)
                .row(Payments::payment);
    }

    private static Rule<?, ?> declinedPayments() {
        return Rule.each(MEETING)
                .where(PAYABLE)
                .sampled(DECLINED_PERCENT)
                .knowing(Payments.RATE)
                .atLeast(Minimum.of("declined-meeting.failed-payments", 1))
                .of(PAYMENT, PAYMENT.MEETING_ID.eq(MEETING.ID).and(FAILED))
                .choosing(PAYMENT.leftJoin(PAYMENT_METHOD).on(PAYMENT_METHOD.ID.eq(PAYMENT.PAYMENT_METHOD_ID)))
                .where(DSL.not(FAILED))
                .by(PAYMENT.ID)
                .whose(PAYMENT.MEETING_ID)
                .is(MEETING.ID)
                .reading(PAYMENT.CREATED_AT, PAYMENT.PAYMENT_METHOD_ID, PAYMENT_METHOD.CREATED_AT)
                .row(Payments::declined);
    }
}
