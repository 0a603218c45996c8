package com.mentara.seed.testkit;

import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.engine.Seeder;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.Table;

/**
 * What a contract class wants tried, and how.
 *
 * @param contract the class
 * @param enricher the enricher that it is about
 * @param before those that fill what the enricher reads
 */
record Trial(EnricherContract contract, Enricher enricher, List<Enricher> before) {

    static Trial of(EnricherContract contract) {
        return new Trial(contract, contract.enricher(), List.copyOf(contract.before()));
    }

    /** All enrichers of the trial. */
    List<Enricher> enrichers() {
        return Stream.concat(before.stream(), Stream.of(enricher)).collect(toUnmodifiableList());
    }

    /** Applies the enricher alone. */
    Seeder seeder(DataSource database) {
        return seeder(database, List.of(enricher));
    }

    /** Applies some of the enrichers; the engine knows all of them, since laws of one bind the others. */
    Seeder seeder(DataSource database, Collection<Enricher> some) {
        Seeder seeder = Seeder.on(database)
                .enrichers(enrichers())
                .only(some.stream().map(Enricher::name).collect(toUnmodifiableSet()))
                .profile(contract.profile())
                .asOf(contract.asOf());
        contract.minimums().forEach(seeder::minimum);
        return seeder;
    }

    /** Tables of the enricher that exactly one rule of all enrichers counts, and whose keys are not the database's numbers. */
    Set<Table<?>> countedOnce() {
        return enricher.writes().stream()
                .filter(table -> rulesThatCount(table) == 1 && table.getIdentity() == null)
                .collect(toUnmodifiableSet());
    }

    /** Tables of the enricher that no rule counts. */
    Set<Table<?>> parts() {
        return enricher.writes().stream()
                .filter(table -> rulesThatCount(table) == 0)
                .collect(toUnmodifiableSet());
    }

    private long rulesThatCount(Table<?> table) {
        return enrichers().stream()
                .flatMap(one -> one.rules().stream())
                .filter(rule -> Tables.name(rule.counted().rows()).equals(Tables.name(table)))
                .count();
    }
}
