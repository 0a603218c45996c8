package com.mentara.seed.engine;

import com.mentara.seed.api.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Finds out what owners can choose from: reads pools, links and what they have, a batch at a time. */
final class Reaches {

    private final Prepared prepared;
    private final Reading reading;
    private final @Nullable Choice choice;
    private final Set<Object> groups = new HashSet<>();
    private Pool pool;
    private boolean complete;
    private @Nullable Neighbours neighbours;

    Reaches(Prepared prepared, Reading reading) {
        this.prepared = prepared;
        this.reading = reading;
        this.choice = prepared.rule().choice();
        this.pool = new Pool(salt());
    }

    private long salt() {
        return Hash.of(prepared.root(), "pool");
    }

    /** One for each owner, in their order. */
    List<Reach> of(List<OwnerRow> owners) {
        if (choice == null) {
            return owners.stream()
                    .map(owner -> new Reach(pool, () -> Candidates.NONE, Map.of(), Set.of(), null))
                    .toList();
        }
        Map<String, Set<String>> taken = choice.once() == null ? Map.of() : reading.taken(choice.once(), owners);
        Map<String, Map<String, Map<Field<?>, Object>>> links =
                choice.share() instanceof Choice.Linked linked ? reading.links(linked, owners) : Map.of();
        read(choice, owners);
        List<Reach> reaches = new ArrayList<>(owners.size());
        for (OwnerRow owner : owners) {
            Map<String, Map<Field<?>, Object>> mine = links.getOrDefault(owner.key(), Map.of());
            String excluded = choice.except() == null
                    ? null
                    : Objects.toString(owner.value(choice.except().other()), null);
            reaches.add(new Reach(
                    pool, candidates(owner, mine), mine, taken.getOrDefault(owner.key(), Set.of()), excluded));
        }
        return reaches;
    }

    /** Reads what these owners can choose from, as far as it is not known. */
    private void read(Choice from, List<OwnerRow> owners) {
        if (from.share() instanceof Choice.Own own) {
            if (prepared.key().columns().equals(List.of(own.ownerColumn()))) {
                forget();
            }
            List<Object> unknown = owners.stream()
                    .map(owner -> owner.value(own.ownerColumn()))
                    .filter(group -> group != null && groups.add(group))
                    .toList();
            if (!unknown.isEmpty()) {
                pool.add(reading.members(from, unknown));
            }
        } else if (!complete) {
            pool.add(reading.members(from, null));
            complete = true;
        }
    }

    /** Each owner has a group to itself, and comes once. */
    private void forget() {
        groups.clear();
        pool = new Pool(salt());
    }

    private Candidates candidates(OwnerRow owner, Map<String, Map<Field<?>, Object>> links) {
        Choice from = Objects.requireNonNull(choice);
        if (from.eachOther()) {
            if (neighbours == null) {
                neighbours = new Neighbours(pool, prepared.root());
            }
            return neighbours.of(owner.key());
        }
        List<Pool.Range> ranges = new ArrayList<>();
        for (String group : groups(from, owner, links)) {
            ranges.addAll(pool.ranges(group));
        }
        long draws = Hash.of(prepared.root(), owner.key());
        return from.inTurn() == null ? new Nearest(pool, ranges, draws) : new InTurn(pool, ranges, draws);
    }

    private static List<String> groups(Choice from, OwnerRow owner, Map<String, Map<Field<?>, Object>> links) {
        if (from.share() instanceof Choice.Own own) {
            return List.of(Objects.toString(owner.value(own.ownerColumn()), Pool.COMMON));
        }
        return from.share() instanceof Choice.Linked
                ? links.keySet().stream().sorted().toList()
                : List.of(Pool.COMMON);
    }
}
