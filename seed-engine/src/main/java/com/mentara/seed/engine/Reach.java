package com.mentara.seed.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What an owner can choose from, nearest first; found as far as it is asked for, by any thread. */
final class Reach {

    /** What an owner can choose from where the rule chooses nothing. */
    static final Reach NOTHING = new Reach(null, () -> () -> Candidates.NONE, Map.of(), Set.of(), null);

    private final @Nullable Pool pool;
    private final Supplier<Candidates> candidates;
    private final Map<String, Facts> links;
    private final Set<String> taken;
    private final @Nullable String excluded;
    private final List<Pool.Member> found = new ArrayList<>();
    private @Nullable Candidates asked;
    private boolean complete;
    private @Nullable List<Record> all;
    private int sure = Integer.MAX_VALUE;
    private @Nullable Supplier<Reach> further;
    private @Nullable Reach wider;

    Reach(
            @Nullable Pool pool,
            Supplier<Candidates> candidates,
            Map<String, Facts> links,
            Set<String> taken,
            @Nullable String excluded) {
        this.pool = pool;
        this.candidates = candidates;
        this.links = links;
        this.taken = taken;
        this.excluded = excluded;
    }

    /**
     * Asks another reach once the first candidates are used up.
     *
     * @param number how many candidates this one is sure of
     * @param beyond gives one with the same candidates, and those that follow
     */
    Reach upTo(int number, Supplier<Reach> beyond) {
        sure = number;
        further = beyond;
        return this;
    }

    /** The member with a number among those that may be chosen; null where there are not so many. */
    synchronized Pool.@Nullable Member member(int number) {
        if (asked == null) {
            asked = candidates.get();
        }
        while (wider == null && !complete && found.size() <= number) {
            if (sure-- == 0) {
                wider = requireNonNull(further).get();
            } else {
                look(asked.next());
            }
        }
        if (wider != null) {
            return wider.member(number);
        }
        return number < found.size() ? found.get(number) : null;
    }

    private void look(int row) {
        if (row == Candidates.NONE) {
            complete = true;
            return;
        }
        Pool.Member member = requireNonNull(pool).member(row);
        boolean mine = excluded != null && excluded.equals(member.excluded());
        if (!mine && (taken.isEmpty() || !taken.contains(member.once()))) {
            found.add(member);
        }
    }

    /** As {@link #member}, beginning again after the last. */
    synchronized Pool.@Nullable Member cycling(int number) {
        Pool.Member member = member(number);
        if (wider != null) {
            return wider.cycling(number);
        }
        return member != null || found.isEmpty() ? member : found.get(number % found.size());
    }

    synchronized List<Record> all() {
        if (all == null) {
            member(Integer.MAX_VALUE - 1);
            all = wider != null
                    ? wider.all()
                    : found.stream().map(Pool.Member::row).toList();
        }
        return all;
    }

    /** What is known of the link through which an owner may choose a row. */
    Facts facts(Pool.@Nullable Member member) {
        return member == null || links.isEmpty() ? Facts.NONE : links.getOrDefault(member.group(), Facts.NONE);
    }

    /** How many rows were found so far. */
    synchronized int size() {
        return wider == null ? found.size() : wider.size();
    }
}
