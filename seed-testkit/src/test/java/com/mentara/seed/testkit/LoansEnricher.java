package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Loan.LOAN;
import static com.mentara.seed.testkit.Reader.READER;
import static com.mentara.seed.testkit.Review.REVIEW;
import static org.jooq.impl.DSL.select;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.testkit.Loan.LoanRecord;
import com.mentara.seed.testkit.Reader.ReaderRecord;
import com.mentara.seed.testkit.Review.ReviewRecord;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/** Readers read books in the reading room, one at a time: a pool of the owner's own, and laws that make draws miss. */
final class LoansEnricher implements Enricher {

    @Override
    public String name() {
        return "loans";
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(LOAN);
    }

    @Override
    public List<Law> laws() {
        return List.of(
                Law.apart(LOAN, LOAN.START_AT, LOAN.MINUTES, LOAN.READER_ID),
                Law.unique(LOAN, LOAN.READER_ID, LOAN.ISBN, LOAN.MINUTES));
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(Rule.each(READER)
                .where(READER.ID.in(select(REVIEW.READER_ID).from(REVIEW)))
                .atLeast(Minimum.of("reader.loans", 5, 8, 20))
                .of(LOAN, LOAN.READER_ID.eq(READER.ID))
                .choosing(REVIEW)
                .whose(REVIEW.READER_ID)
                .is(READER.ID)
                .row(LoansEnricher::loan));
    }

    private static LoanRecord loan(Slot<ReaderRecord, ReviewRecord> slot) {
        LoanRecord loan = new LoanRecord();
        loan.set(LOAN.ID, slot.id());
        loan.set(LOAN.READER_ID, slot.owner().get(READER.ID));
        loan.set(LOAN.ISBN, slot.choice().get(REVIEW.ISBN));
        loan.set(
                LOAN.START_AT,
                slot.seed().at("start").after(Duration.ofHours(12), slot.owner().get(READER.JOINED_AT)));
        loan.set(LOAN.MINUTES, slot.seed().at("minutes").between(20, 120));
        return loan;
    }
}
