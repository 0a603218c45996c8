package com.mentara.seed.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What an owner can choose from, nearest first; found as far as it is asked for, by any thread. */
final class Reach {

    /** What an owner can choose from where the rule chooses nothing. */
    static final Reach NOTHING = new Reach(Collections::emptyIterator, Map.of(), Set.of(), null);

    private final Supplier<Iterator<Pool.Member>> candidates;
    private final Map<String, Facts> links;
    private final Set<String> taken;
    private final @Nullable String excluded;
    private final List<Pool.Member> found = new ArrayList<>();
    private @Nullable Iterator<Pool.Member> asked;
    private @Nullable List<Record> all;

    Reach(
            Supplier<Iterator<Pool.Member>> candidates,
            Map<String, Facts> links,
            Set<String> taken,
            @Nullable String excluded) {
        this.candidates = candidates;
        this.links = links;
        this.taken = taken;
        this.excluded = excluded;
    }

    /** The member with a number among those that may be chosen; null where there are not so many. */
    synchronized Pool.@Nullable Member member(int number) {
        if (asked == null) {
            asked = candidates.get();
        }
        while (found.size() <= number && asked.hasNext()) {
            Pool.Member member = asked.next();
            boolean mine = excluded != null && excluded.equals(member.excluded());
            if (!mine && (taken.isEmpty() || !taken.contains(member.once()))) {
                found.add(member);
            }
        }
        return number < found.size() ? found.get(number) : null;
    }

    /** As {@link #member}, beginning again after the last. */
    synchronized Pool.@Nullable Member cycling(int number) {
        Pool.Member member = member(number);
        return member != null || found.isEmpty() ? member : found.get(number % found.size());
    }

    synchronized List<Record> all() {
        if (all == null) {
            member(Integer.MAX_VALUE - 1);
            all = found.stream().map(Pool.Member::row).toList();
        }
        return all;
    }

    /** What is known of the link through which an owner may choose a row. */
    Facts facts(Pool.@Nullable Member member) {
        return member == null || links.isEmpty() ? Facts.NONE : links.getOrDefault(member.group(), Facts.NONE);
    }

    /** How many rows were found so far. */
    synchronized int size() {
        return found.size();
    }
}
