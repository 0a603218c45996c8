package com.mentara.seed.engine;

import com.google.common.base.Suppliers;
import com.mentara.seed.api.Choice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds out what the owners of a rule can choose from: reads pools, links and what they have, a batch at a time. */
final class Reaches {

    /** Up to so many owners share a pool that holds no more than they are likely to ask for. */
    private static final int FEW_OWNERS = 32;

    /** How many rows an owner is likely to ask for beside those that it must have. */
    private static final int SPARE = 100;

    private final Prepared prepared;
    private final Reading reading;
    private final Choice choice;
    private final PoolColumns columns;
    private final Map<Object, Pool> pools = new HashMap<>();
    private final Pool nothing;
    private final Supplier<Pool> whole = Suppliers.memoize(() -> read(null));
    private boolean begun;
    private @Nullable Neighbours neighbours;

    Reaches(Prepared prepared, Choice choice, Reading reading) {
        this.prepared = prepared;
        this.reading = reading;
        this.choice = choice;
        this.columns = reading.columns(choice);
        this.nothing = emptyPool();
    }

    private Pool emptyPool() {
        return new Pool(salt(), columns);
    }

    private long salt() {
        return Hash.of(prepared.root(), "pool");
    }

    /** One for each owner, in their order. */
    List<Reach> of(List<OwnerRow> owners) {
        Map<String, Set<String>> taken = choice.once() == null ? Map.of() : reading.taken(choice.once(), owners);
        Map<String, Map<String, Facts>> links =
                choice.share() instanceof Choice.Linked linked ? reading.links(linked, owners) : Map.of();
        boolean first = !begun;
        begun = true;
        if (first && owners.size() <= FEW_OWNERS && !isOwn() && !choice.eachOther()) {
            return shortlisted(owners, links, taken);
        }
        readOwn(owners);
        return owners.stream()
                .map(owner -> reach(owner, members(pool(owner), owner, links), links, taken))
                .toList();
    }

    private boolean isOwn() {
        return choice.share() instanceof Choice.Own;
    }

    private Reach reach(
            OwnerRow owner,
            Supplier<Iterator<Pool.Member>> members,
            Map<String, Map<String, Facts>> links,
            Map<String, Set<String>> taken) {
        String excluded = choice.except() == null
                ? null
                : Objects.toString(owner.value(choice.except().other()), null);
        return new Reach(
                members,
                links.getOrDefault(owner.key(), Map.of()),
                taken.getOrDefault(owner.key(), Set.of()),
                excluded);
    }

    /** What few owners can choose from: the nearest rows, and all of them only if an owner asks for more. */
    private List<Reach> shortlisted(
            List<OwnerRow> owners, Map<String, Map<String, Facts>> links, Map<String, Set<String>> taken) {
        int most = prepared.minimum() + SPARE;
        Shortlist shortlist = new Shortlist(salt(), columns, most);
        owners.forEach(owner -> shortlist.add(draws(owner), groups(owner, links)));
        Pool pool = emptyPool();
        reading.read(choice, columns, null, rows -> pool.add(shortlist.of(rows)));
        return owners.stream()
                .map(owner -> {
                    Supplier<Iterator<Pool.Member>> few = members(pool, owner, links);
                    return reach(
                            owner,
                            shortlist.isComplete()
                                    ? few
                                    : () -> new Members(
                                            few.get(),
                                            most,
                                            () -> members(whole.get(), owner, links)
                                                    .get()),
                            links,
                            taken);
                })
                .toList();
    }

    /** Reads the owners' own pools, as far as they are not known. */
    private void readOwn(List<OwnerRow> owners) {
        if (!(choice.share() instanceof Choice.Own own)) {
            return;
        }
        if (prepared.key().columns().equals(List.of(own.ownerColumn()))) {
            // Each owner has a group to itself, and comes once.
            pools.clear();
        }
        List<Object> unknown = owners.stream()
                .map(owner -> owner.value(own.ownerColumn()))
                .filter(group -> group != null && !pools.containsKey(group))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            Pool pool = read(unknown);
            unknown.forEach(group -> pools.put(group, pool));
        }
    }

    private Pool read(@Nullable Collection<Object> groups) {
        Pool pool = emptyPool();
        reading.read(choice, columns, groups, pool::add);
        return pool;
    }

    private Pool pool(OwnerRow owner) {
        if (!(choice.share() instanceof Choice.Own own)) {
            return whole.get();
        }
        Object group = owner.value(own.ownerColumn());
        return group == null ? nothing : pools.getOrDefault(group, nothing);
    }

    /** Looked for when they are first asked for, by whichever thread makes the owner's rows. */
    private Supplier<Iterator<Pool.Member>> members(Pool pool, OwnerRow owner, Map<String, Map<String, Facts>> links) {
        if (choice.eachOther()) {
            if (neighbours == null) {
                neighbours = new Neighbours(pool, prepared.root());
            }
            Neighbours all = neighbours;
            return () -> Members.of(pool, all.of(owner.key()));
        }
        return () -> {
            List<Pool.Range> ranges = new ArrayList<>();
            for (String group : groups(owner, links)) {
                ranges.addAll(pool.ranges(group));
            }
            long draws = draws(owner);
            return Members.of(
                    pool, choice.inTurn() == null ? new Nearest(pool, ranges, draws) : new InTurn(pool, ranges, draws));
        };
    }

    private long draws(OwnerRow owner) {
        return Hash.of(prepared.root(), owner.key());
    }

    private List<String> groups(OwnerRow owner, Map<String, Map<String, Facts>> links) {
        if (choice.share() instanceof Choice.Own own) {
            return List.of(Objects.toString(owner.value(own.ownerColumn()), Pool.COMMON));
        }
        return choice.share() instanceof Choice.Linked
                ? links.getOrDefault(owner.key(), Map.of()).keySet().stream()
                        .sorted()
                        .toList()
                : List.of(Pool.COMMON);
    }
}
