package com.mentara.seed.engine;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.Iterators;
import com.google.common.primitives.Ints;
import com.mentara.seed.api.Choice;
import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Opens the slots of a batch of owners: which ones, and what each could be filled with. */
final class Slots {

    private final Prepared prepared;
    private final @Nullable Reaches reaches;
    private final Ordinals ordinals;
    private final RowCheck check;
    private final Moments moments;
    private final @Nullable Choice choice;

    /**
     * @param none whether it is known that none of the rule's slots is filled
     */
    Slots(Prepared prepared, Reading reading, RowCheck check, Moments moments, boolean none) {
        this.prepared = prepared;
        this.choice = prepared.rule().choice();
        this.reaches = choice == null ? null : new Reaches(prepared, choice, reading);
        this.ordinals = new Ordinals(prepared, reading, none);
        this.check = check;
        this.moments = moments;
    }

    /** The slots of the owners, in the owners' order; made as they are asked for, as an owner may have very many. */
    Iterator<Proposals> open(List<OwnerRow> owners) {
        List<Reach> reach = reaches == null ? Collections.nCopies(owners.size(), Reach.NOTHING) : reaches.of(owners);
        if (prepared.once() || prepared.hasNaturalKey()) {
            return Iterators.transform(
                    IntStream.range(0, owners.size()).iterator(), i -> ofAll(owners.get(i), reach.get(i)));
        }
        List<int[]> numbers = ordinals.absent(owners);
        return Iterators.concat(Iterators.transform(
                IntStream.range(0, owners.size()).iterator(),
                i -> Iterators.transform(
                        Ints.asList(numbers.get(i)).iterator(),
                        number -> new ByNumber(owners.get(i), number, reach.get(i)))));
    }

    private Proposals ofAll(OwnerRow owner, Reach reach) {
        return prepared.once() ? new ByChoice(owner, reach) : new ByFreeNumber(owner, reach);
    }

    private Proposals.Proposal make(
            OwnerRow owner, int number, int attempt, Pool.@Nullable Member chosen, Reach reach) {
        SlotView slot = new SlotView(prepared, owner, number, attempt, chosen, reach, moments);
        try {
            Rows<?> rows = factory(prepared.rule()).apply(slot);
            if (rows != null) {
                check.check(prepared.rule().counted().rows(), rows);
            }
            return new Proposals.Proposal(rows, chosen);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            String described = number == SlotView.UNNUMBERED && chosen != null
                    ? "with '" + chosen.key() + "'"
                    : Integer.toString(number);
            throw RuleFailure.in(prepared, owner, described, e);
        }
    }

    /** The engine hands each factory the records that its own rule declared. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Function<Slot<Record, Record>, @Nullable Rows<?>> factory(Rule<?, ?> rule) {
        return (Function) rule.factory();
    }

    private String nothingToChooseFrom(Reach reach) {
        String pool = name(requireNonNull(choice));
        return reach.size() == 0
                ? "nothing to choose from in " + pool
                : "only " + reach.size() + " to choose from in " + pool;
    }

    /** A join has no name of its own: it is called by the table that tells its rows apart. */
    private static String name(Choice choice) {
        Table<?> table = choice.key().get(0) instanceof TableField<?, ?> column ? column.getTable() : null;
        return requireNonNullElse(table, choice.pool()).getName();
    }

    /** The rows for a slot with a number; null where there is nothing to choose from. */
    private Proposals.@Nullable Proposal numbered(OwnerRow owner, int number, int attempt, Reach reach) {
        Pool.Member member = reach.cycling(number + attempt);
        if (choice != null && member == null) {
            return null;
        }
        return make(owner, number, attempt, member, reach);
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
            return attempt == ATTEMPTS ? null : numbered(owner(), number, attempt++, reach);
        }

        @Override
        String exhausted() {
            return attempt == ATTEMPTS ? ATTEMPTS + " draws missed or broke a law" : nothingToChooseFrom(reach);
        }
    }

    /** Proposals for all slots of an owner whose rows have keys of their own: a number after the other, taken ones too. */
    private final class ByFreeNumber extends Proposals {
        private final Reach reach;
        private int number;

        ByFreeNumber(OwnerRow owner, Reach reach) {
            super(owner, owner.wanted());
            this.reach = reach;
        }

        @Override
        @Nullable
        Proposal propose() {
            return number == last() ? null : numbered(owner(), number++, 0, reach);
        }

        private int last() {
            return prepared.minimum() + ATTEMPTS;
        }

        @Override
        String exhausted() {
            return number == last() ? "the keys of " + last() + " rows are taken" : nothingToChooseFrom(reach);
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
            return member == null ? null : make(owner(), SlotView.UNNUMBERED, 0, member, reach);
        }

        @Override
        String exhausted() {
            return nothingToChooseFrom(reach);
        }
    }
}
