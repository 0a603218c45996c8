package com.mentara.seed.engine;

import com.mentara.seed.api.Profile;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was found, made and verified.
 *
 * @param profile the profile that gave the minimums
 * @param seed the seed that all values came from
 * @param asOf the moment that counted as now, in UTC
 * @param enrichers one entry an enricher, in the order of the plan
 * @param duration how long it took
 * @param upToDate whether nothing was counted, as nothing that the rules read has changed since a run like this one found
 *     that nothing is missing; see {@link Seeder#edition}
 */
public record SeedReport(
        Profile profile,
        long seed,
        LocalDateTime asOf,
        List<EnricherReport> enrichers,
        Duration duration,
        boolean upToDate) {

    /** Whether every minimum holds, every law is kept by the seeded rows, and no enricher failed or was left out. */
    public boolean satisfied() {
        return enrichers.stream().allMatch(enricher -> switch (enricher.status()) {
            case SATISFIED, FILLED, NOT_APPLICABLE -> true;
            case GAPS, FAILED, SKIPPED -> false;
        });
    }

    /** Whether an enricher failed. */
    public boolean failed() {
        return enrichers.stream().anyMatch(enricher -> enricher.status() == Status.FAILED);
    }

    /** How many rows were written, parts included. */
    public long added() {
        return enrichers.stream().mapToLong(EnricherReport::added).sum();
    }

    /** How an enricher ended. */
    public enum Status {
        /** Nothing was missing. */
        SATISFIED,
        /** Something was missing and was made. */
        FILLED,
        /** Something is missing: it was only looked at, or could not be made. */
        GAPS,
        /** The enricher threw or the database refused its rows. */
        FAILED,
        /** It needs an enricher that failed. */
        SKIPPED,
        /** This database does not have its tables. */
        NOT_APPLICABLE
    }

    /**
     * One enricher's part.
     *
     * @param name the enricher
     * @param tier its layer
     * @param status how it ended
     * @param reason what failed, what is missing or what it waited for; null where there is nothing to say
     * @param rows rows written by table name, parts included; empty where none were
     * @param rules one entry a rule, in order; empty where the enricher was not applied
     * @param laws laws that rows break; empty where all are kept
     * @param duration how long it took
     */
    public record EnricherReport(
            String name,
            int tier,
            Status status,
            @Nullable String reason,
            Map<String, Long> rows,
            List<RuleReport> rules,
            List<LawReport> laws,
            Duration duration) {

        /** How many rows were written, parts included. */
        public long added() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }

        boolean lackedNothing() {
            return rules.stream().allMatch(rule -> rule.before().owners() == 0);
        }

        EnricherReport withLaws(List<LawReport> broken) {
            return new EnricherReport(name, tier, status, reason, rows, rules, broken, duration);
        }

        EnricherReport verified(Status verdict, List<RuleReport> counted, List<LawReport> broken) {
            return new EnricherReport(name, tier, verdict, reason, rows, counted, broken, duration);
        }
    }

    /**
     * One rule's part.
     *
     * @param name the rule, which is its minimum's key
     * @param minimum the number that each owner must have
     * @param applied false for a population that this database keeps for itself
     * @param before what was missing when the rule began
     * @param added how many counted rows were written
     * @param after what is missing now: counted again, or the shortfalls where it was not
     * @param shortfalls owners that could not be given all, with the reason; at most as many as {@link Gaps} lists
     */
    public record RuleReport(
            String name,
            int minimum,
            boolean applied,
            Gaps before,
            long added,
            Gaps after,
            List<Shortfall> shortfalls) {

        /** The same after owners were counted again; who has enough by now did not fall short. */
        RuleReport withAfter(Gaps counted) {
            Set<String> lacking = counted.first().stream().map(Gap::owner).collect(Collectors.toSet());
            List<Shortfall> still = shortfalls.stream()
                    .filter(shortfall -> lacking.size() < counted.owners() || lacking.contains(shortfall.owner()))
                    .toList();
            return new RuleReport(name, minimum, applied, before, added, counted, still);
        }
    }

    /**
     * What a rule's owners lack.
     *
     * @param owners how many owners have less than the minimum
     * @param rows how many rows they lack together
     * @param first the first of them in key order, at most {@value #LISTED}
     */
    public record Gaps(long owners, long rows, List<Gap> first) {

        /** How many owners are listed by name. */
        public static final int LISTED = 1000;

        /** Nothing is missing. */
        public static final Gaps NONE = new Gaps(0, 0, List.of());
    }

    /**
     * An owner that has less than it needs.
     *
     * @param owner its key
     * @param label how people call it; its table and key where no label was read
     */
    public record Gap(String owner, String label, long has, int needs) {}

    /** An owner that could not be given all, and why. */
    public record Shortfall(String owner, long has, int needs, String reason) {}

    /**
     * A law that rows break.
     *
     * @param law the law as a sentence
     * @param seeded how many rows that the engine made break it
     * @param foreign how many rows that people made break it, which is only worth a notice
     */
    public record LawReport(String law, long seeded, long foreign) {}
}
