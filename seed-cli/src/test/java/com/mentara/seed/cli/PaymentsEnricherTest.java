package com.mentara.seed.cli;

import static com.mentara.seed.schema.Tables.PAYMENT;

import com.mentara.seed.api.Profile;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;

class PaymentsEnricherTest implements SystemContract {

    @Override
    public String name() {
        return "payments";
    }

    /** With a handful of meetings, there may be none whose payment was declined. */
    @Override
    public Profile profile() {
        return Profile.MEDIUM;
    }

    /** One method each is what the rules before make. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("client.payment-methods", 2);
    }

    /**
     * Default methods and those of a kind do not count for each other, nor do payments and declined ones. Methods that a
     * configuration asks for beyond that do: then another one may come back, and that rule comes after the others.
     */
    @Override
    public Set<Table<?>> restoresIdentically() {
        return Set.of(PAYMENT);
    }
}
