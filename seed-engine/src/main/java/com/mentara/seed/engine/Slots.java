package com.mentara.seed.engine;

import com.mentara.seed.api.Choice;
import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Opens the slots of a batch of owners: which ones, and what each could be filled with. */
final class Slots {

    private final Prepared prepared;
    private final Reading reading;
    private final Ordinals ordinals;
    private final RowCheck check;
    private final Moments moments;
    private final @Nullable Choice choice;
    private @Nullable Pool shared;
    private @Nullable Neighbours neighbours;

    Slots(Prepared prepared, Reading reading, RowCheck check, Moments moments) {
        this.prepared = prepared;
        this.reading = reading;
        this.ordinals = new Ordinals(prepared, reading);
        this.check = check;
        this.moments = moments;
        this.choice = prepared.rule().choice();
    }

    /** The slots of the owners, in the owners' order. */
    List<Proposals> open(List<OwnerRow> owners) {
        List<Reach> reaches = reaches(owners);
        List<Proposals> open = new ArrayList<>();
        if (prepared.once()) {
            for (int i = 0; i < owners.size(); i++) {
                open.add(new ByChoice(owners.get(i), reaches.get(i)));
            }
            return open;
        }
        List<int[]> numbers = ordinals.absent(owners);
        for (int i = 0; i < owners.size(); i++) {
            for (int number : numbers.get(i)) {
                open.add(new ByNumber(owners.get(i), number, reaches.get(i)));
            }
        }
        return open;
    }

    /** What an owner can choose from, nearest first; found as far as it is asked for. */
    private static final class Reach {
        private final Pool pool;
        private final Candidates candidates;
        private final Map<String, Map<Field<?>, Object>> links;
        private final Set<String> taken;
        private final @Nullable String excluded;
        private final List<Pool.Member> found = new ArrayList<>();
        private boolean complete;
        private @Nullable List<Record> all;

        Reach(
                Pool pool,
                Candidates candidates,
                Map<String, Map<Field<?>, Object>> links,
                Set<String> taken,
                @Nullable String excluded) {
            this.pool = pool;
            this.candidates = candidates;
            this.links = links;
            this.taken = taken;
            this.excluded = excluded;
        }

        /** The member with a number among those that may be chosen; null where there are not so many. */
        Pool.@Nullable Member member(int number) {
            while (!complete && found.size() <= number) {
                int row = candidates.next();
                if (row == Candidates.NONE) {
                    complete = true;
                } else {
                    Pool.Member member = pool.member(row);
                    boolean mine = excluded != null && excluded.equals(member.excluded());
                    if (!mine && !taken.contains(member.once())) {
                        found.add(member);
                    }
                }
            }
            return number < found.size() ? found.get(number) : null;
        }

        /** As {@link #member}, beginning again after the last. */
        Pool.@Nullable Member cycling(int number) {
            Pool.Member member = member(number);
            return member != null || found.isEmpty() ? member : found.get(number % found.size());
        }

        List<Record> all() {
            if (all == null) {
                member(Integer.MAX_VALUE - 1);
                all = found.stream().map(Pool.Member::row).toList();
            }
            return all;
        }

        Map<Field<?>, Object> facts(Pool.@Nullable Member member) {
            return member == null ? Map.of() : links.getOrDefault(member.group(), Map.of());
        }
    }

    private List<Reach> reaches(List<OwnerRow> owners) {
        if (choice == null) {
            return owners.stream()
                    .map(owner -> new Reach(new Pool(0, List.of()), () -> Candidates.NONE, Map.of(), Set.of(), null))
                    .toList();
        }
        Map<String, Set<String>> taken = choice.once() == null ? Map.of() : reading.taken(choice.once(), owners);
        Map<String, Map<String, Map<Field<?>, Object>>> links =
                choice.share() instanceof Choice.Linked linked ? reading.links(linked, owners) : Map.of();
        Pool pool = pool(owners);
        List<Reach> reaches = new ArrayList<>(owners.size());
        for (OwnerRow owner : owners) {
            Map<String, Map<Field<?>, Object>> mine = links.getOrDefault(owner.key(), Map.of());
            String excluded = choice.except() == null
                    ? null
                    : Objects.toString(owner.value(choice.except().other()), null);
            reaches.add(new Reach(
                    pool, candidates(pool, owner, mine), mine, taken.getOrDefault(owner.key(), Set.of()), excluded));
        }
        return reaches;
    }

    private Pool pool(List<OwnerRow> owners) {
        Choice from = Objects.requireNonNull(choice);
        if (from.share() instanceof Choice.Own own) {
            return reading.pool(
                    from,
                    owners.stream()
                            .map(owner -> owner.value(own.ownerColumn()))
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
        }
        if (shared == null) {
            shared = reading.pool(from, null);
        }
        return shared;
    }

    private Candidates candidates(Pool pool, OwnerRow owner, Map<String, Map<Field<?>, Object>> links) {
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

    private @Nullable Rows<?> make(SlotView slot, String described) {
        try {
            Rows<?> rows = factory(prepared.rule()).apply(slot);
            if (rows != null) {
                check.check(prepared.rule().counted().rows(), rows);
            }
            return rows;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            throw RuleFailure.in(prepared, slot.from(), described, e);
        }
    }

    /** The engine hands each factory the records that its own rule declared. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static java.util.function.Function<Slot<Record, Record>, @Nullable Rows<?>> factory(Rule<?, ?> rule) {
        return (java.util.function.Function) rule.factory();
    }

    private String nothingToChooseFrom(Reach reach) {
        String pool = Objects.requireNonNull(choice).pool().getName();
        return reach.found.isEmpty()
                ? "nothing to choose from in " + pool
                : "only " + reach.found.size() + " to choose from in " + pool;
    }

    /** Proposals for one slot with a number: the same id at every attempt. */
    private final class ByNumber extends Proposals {
        private final int number;
        private final Reach reach;
        private int attempt;

        ByNumber(OwnerRow owner, int number, Reach reach) {
            super(owner, 1);
            this.number = number;
            this.reach = reach;
        }

        @Override
        @Nullable
        Proposal propose() {
            Pool.Member member = reach.cycling(number + attempt);
            if (attempt == ATTEMPTS || (choice != null && member == null)) {
                return null;
            }
            boolean own = choice != null && choice.share() instanceof Choice.Own;
            SlotView slot = new SlotView(
                    prepared.rule().name(),
                    owner(),
                    prepared.naming(),
                    prepared.naming().ordinal(owner(), number),
                    number,
                    attempt++,
                    member,
                    reach.facts(member),
                    own ? reach.all() : null,
                    moments);
            return new Proposal(make(slot, Integer.toString(number)), member);
        }

        @Override
        String exhausted() {
            return attempt == ATTEMPTS ? ATTEMPTS + " draws missed or broke a law" : nothingToChooseFrom(reach);
        }
    }

    /** Proposals for all slots of an owner that chooses each row once: a pair after the other. */
    private final class ByChoice extends Proposals {
        private final Reach reach;
        private int number;

        ByChoice(OwnerRow owner, Reach reach) {
            super(owner, owner.wanted());
            this.reach = reach;
        }

        @Override
        @Nullable
        Proposal propose() {
            Pool.Member member = reach.member(number++);
            if (member == null) {
                return null;
            }
            SlotView slot = new SlotView(
                    prepared.rule().name(),
                    owner(),
                    prepared.naming(),
                    prepared.naming().pair(owner(), member),
                    SlotView.UNNUMBERED,
                    0,
                    member,
                    reach.facts(member),
                    null,
                    moments);
            return new Proposal(make(slot, "with '" + member.key() + "'"), member);
        }

        @Override
        String exhausted() {
            return nothingToChooseFrom(reach);
        }
    }
}
