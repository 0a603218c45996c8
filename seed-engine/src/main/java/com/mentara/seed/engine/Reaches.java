package com.mentara.seed.engine;

import com.mentara.seed.api.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds out what the owners of a rule can choose from: reads pools, links and what they have, a batch at a time. */
final class Reaches {

    private final Prepared prepared;
    private final Reading reading;
    private final Choice choice;
    private final PoolColumns columns;
    private final Map<Object, Pool> pools = new HashMap<>();
    private final Pool nothing;
    private @Nullable Neighbours neighbours;

    Reaches(Prepared prepared, Choice choice, Reading reading) {
        this.prepared = prepared;
        this.reading = reading;
        this.choice = choice;
        this.columns = reading.columns(choice);
        this.nothing = emptyPool();
    }

    private Pool emptyPool() {
        return new Pool(Hash.of(prepared.root(), "pool"), columns);
    }

    /** One for each owner, in their order. */
    List<Reach> of(List<OwnerRow> owners) {
        Map<String, Set<String>> taken = choice.once() == null ? Map.of() : reading.taken(choice.once(), owners);
        Map<String, Map<String, Facts>> links =
                choice.share() instanceof Choice.Linked linked ? reading.links(linked, owners) : Map.of();
        read(owners);
        List<Reach> reaches = new ArrayList<>(owners.size());
        for (OwnerRow owner : owners) {
            Map<String, Facts> mine = links.getOrDefault(owner.key(), Map.of());
            String excluded = choice.except() == null
                    ? null
                    : Objects.toString(owner.value(choice.except().other()), null);
            Object group = pooled(owner);
            Pool pool = group == null ? nothing : pools.getOrDefault(group, nothing);
            reaches.add(new Reach(
                    pool, candidates(pool, owner, mine), mine, taken.getOrDefault(owner.key(), Set.of()), excluded));
        }
        return reaches;
    }

    /** Reads what these owners can choose from, as far as it is not known. */
    private void read(List<OwnerRow> owners) {
        if (choice.share() instanceof Choice.Own own && prepared.key().columns().equals(List.of(own.ownerColumn()))) {
            // Each owner has a group to itself, and comes once.
            pools.clear();
        }
        List<Object> unknown = owners.stream()
                .map(this::pooled)
                .filter(group -> group != null && !pools.containsKey(group))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            Pool pool = emptyPool();
            reading.read(choice, columns, pool, choice.share() instanceof Choice.Own ? unknown : null);
            unknown.forEach(group -> pools.put(group, pool));
        }
    }

    /** What an owner's pool is read for: a group of its own, or all; null where it has no group. */
    private @Nullable Object pooled(OwnerRow owner) {
        return choice.share() instanceof Choice.Own own ? owner.value(own.ownerColumn()) : Pool.COMMON;
    }

    /** Looked for when they are first asked for, by whichever thread makes the owner's rows. */
    private Supplier<Candidates> candidates(Pool pool, OwnerRow owner, Map<String, Facts> links) {
        if (choice.eachOther()) {
            if (neighbours == null) {
                neighbours = new Neighbours(pool, prepared.root());
            }
            Neighbours all = neighbours;
            return () -> all.of(owner.key());
        }
        return () -> {
            List<Pool.Range> ranges = new ArrayList<>();
            for (String group : groups(owner, links)) {
                ranges.addAll(pool.ranges(group));
            }
            long draws = Hash.of(prepared.root(), owner.key());
            return choice.inTurn() == null ? new Nearest(pool, ranges, draws) : new InTurn(pool, ranges, draws);
        };
    }

    private List<String> groups(OwnerRow owner, Map<String, Facts> links) {
        if (choice.share() instanceof Choice.Own own) {
            return List.of(Objects.toString(owner.value(own.ownerColumn()), Pool.COMMON));
        }
        return choice.share() instanceof Choice.Linked
                ? links.keySet().stream().sorted().toList()
                : List.of(Pool.COMMON);
    }
}
