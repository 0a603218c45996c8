package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.USER;

import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.enums.PaymentMethodType;
import com.mentara.seed.schema.tables.records.ClientRecord;
import com.mentara.seed.schema.tables.records.PaymentMethodRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jooq.Record;
import org.jooq.Record1;

/**
 * Rows of PaymentMethod: what clients pay with.
 *
 * <p>Each kind fills its own columns and leaves the others empty. Numbers are masked, e-mail addresses are of a domain for
 * examples. Nothing is said of when a method was last used, because payments come later.
 */
final class PaymentMethods {

    /** Cards more often than wallets, wallets more often than accounts. */
    private static final List<PaymentMethodType> USUAL = List.of(
            PaymentMethodType.CARD,
            PaymentMethodType.CARD,
            PaymentMethodType.CARD,
            PaymentMethodType.GCASH,
            PaymentMethodType.GCASH,
            PaymentMethodType.MAYA,
            PaymentMethodType.BANK_ACCOUNT,
            PaymentMethodType.DIGITAL_WALLET);

    private static final Duration FIRST_DAYS = Duration.ofDays(3);
    private static final Duration LATER = Duration.ofDays(60);

    private PaymentMethods() {}

    /** The one that a client pays with. */
    static PaymentMethodRecord standard(Slot<ClientRecord, Record> slot) {
        Holder holder = Holder.of(CLIENT.user(), slot::fact);
        LocalDateTime added = slot.seed().at("added").after(FIRST_DAYS, holder.since());
        return method(slot, slot.seed().at("type").pick(USUAL), holder, added)
                .setIsDefault(true)
                .setIsActive(true)
                .setUpdatedAt(added);
    }

    /** A further one of a kind, of a client that was chosen. */
    static PaymentMethodRecord ofKind(Slot<Record1<String>, Record> slot) {
        PaymentMethodType kind = PaymentMethodType.valueOf(slot.owner().value1());
        return spare(slot, kind, Holder.of(USER, slot.choice()::get));
    }

    /** A further one of a client. */
    static PaymentMethodRecord ofClient(Slot<ClientRecord, Record> slot) {
        return spare(slot, slot.seed().at("type").pick(USUAL), Holder.of(CLIENT.user(), slot::fact));
    }

    private static PaymentMethodRecord spare(Slot<?, ?> slot, PaymentMethodType kind, Holder holder) {
        Seed seed = slot.seed();
        LocalDateTime added = seed.at("added").after(LATER, holder.since());
        boolean removed = seed.at("removed").chance(0.15);
        return method(slot, kind, holder, added)
                .setIsDefault(false)
                .setIsActive(!removed)
                .setUpdatedAt(removed ? seed.at("removedAt").after(LATER, added) : added);
    }

    private static PaymentMethodRecord method(
            Slot<?, ?> slot, PaymentMethodType kind, Holder holder, LocalDateTime added) {
        Seed seed = slot.seed().at(kind.getLiteral());
        PaymentMethodRecord method = new PaymentMethodRecord()
                .setId(slot.id())
                .setUserId(holder.userId())
                .setType(kind)
                .setNickname(
                        seed.at("named").chance(0.4) ? Texts.BILLING.draw(seed.at("nickname"), nicknames(kind)) : null)
                .setCreatedAt(added);
        switch (kind) {
            case CARD -> card(method, seed, holder, added);
            case BANK_ACCOUNT -> bankAccount(method, seed, holder);
            case DIGITAL_WALLET ->
                method.setWalletProvider(Texts.BILLING.draw(seed.at("provider"), "wallets"))
                        .setWalletEmail(holder.email())
                        .setWalletAccountName(holder.name());
            case GCASH ->
                method.setGcashNumber(mobile(seed))
                        .setGcashName(holder.name())
                        .setGcashEmail(holder.email())
                        .setIsVerified(seed.at("verified").chance(0.9));
            case MAYA ->
                method.setMayaNumber(mobile(seed))
                        .setMayaName(holder.name())
                        .setMayaEmail(holder.email())
                        .setMayaVerified(seed.at("verified").chance(0.9));
        }
        return method;
    }

    private static void card(PaymentMethodRecord method, Seed seed, Holder holder, LocalDateTime added) {
        String last = digits(seed.at("number"));
        method.setCardLast4(last)
                .setCardNumber("**** **** **** " + last)
                .setCardBrand(seed.at("brand").pick("Visa", "Visa", "Mastercard"))
                .setCardholderName(holder.name())
                .setExpiryMonth(seed.at("expiryMonth").between(1, 12))
                .setExpiryYear(added.getYear() + seed.at("expiryYear").between(1, 4))
                .setCardType(seed.at("type").pick("credit", "credit", "debit"))
                .setBillingAddress(holder.billingAddress());
    }

    private static void bankAccount(PaymentMethodRecord method, Seed seed, Holder holder) {
        method.setBankName(Texts.BILLING.draw(seed.at("bank"), "banks"))
                .setAccountHolderName(holder.name())
                .setAccountType(seed.at("type").pick("checking", "checking", "savings"))
                .setRoutingNumber("*****" + digits(seed.at("routing")))
                .setAccountLast4(digits(seed.at("account")));
    }

    private static String nicknames(PaymentMethodType kind) {
        return switch (kind) {
            case CARD -> "card nicknames";
            case BANK_ACCOUNT -> "account nicknames";
            case DIGITAL_WALLET, GCASH, MAYA -> "wallet nicknames";
        };
    }

    /** Masked, and what is left of it is from the numbers that belong to nobody. */
    private static String mobile(Seed seed) {
        return "+63 9** 555 01"
                + String.format(Locale.ROOT, "%02d", seed.at("mobile").between(0, 99));
    }

    private static String digits(Seed seed) {
        return String.format(Locale.ROOT, "%04d", seed.between(0, 9_999));
    }
}
