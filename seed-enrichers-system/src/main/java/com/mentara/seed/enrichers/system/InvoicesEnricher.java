package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.INVOICE;
import static com.mentara.seed.schema.Tables.PAYMENT;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.schema.enums.PaymentStatus;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Table;

/** The bills for completed payments. */
public final class InvoicesEnricher implements Enricher {

    /** For the service loader. */
    public InvoicesEnricher() {}

    @Override
    public String name() {
        return "invoices";
    }

    @Override
    public String purpose() {
        return """
                The bills for completed payments. The application has no table for them; our own second migration \
                adds it. Where it is missing this enricher does not apply, and payments, whose tables are the \
                application's, goes without it.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(6);
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(INVOICE);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(Rule.each(PAYMENT)
                .where(PAYMENT.STATUS.eq(PaymentStatus.COMPLETED))
                .knowing(Invoices.ABOUT)
                .atLeast(Minimum.of("payment.invoices", 1))
                .of(INVOICE, INVOICE.PAYMENT_ID.eq(PAYMENT.ID))
                .row(Invoices::invoice));
    }
}
