package com.mentara.seed.engine;

import com.mentara.seed.api.Choice;
import com.mentara.seed.api.Counted;
import com.mentara.seed.api.Rule;
import java.util.List;
import java.util.TreeSet;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * How the slots of a rule get their names.
 *
 * <p>Where each choice comes once, a slot is the pair of owner and choice; a rule on the other side that can make the same pair
 * gives it the same name. Otherwise a slot is an ordinal of its owner.
 */
final class Naming {

    private final long root;
    private final boolean mutual;
    private final boolean ownerFirst;
    private final boolean placedByOwner;

    private Naming(long root, boolean mutual, boolean ownerFirst, boolean placedByOwner) {
        this.root = root;
        this.mutual = mutual;
        this.ownerFirst = ownerFirst;
        this.placedByOwner = placedByOwner;
    }

    /** How the slots of one of an enricher's rules are called. */
    static Naming of(String enricher, List<Rule<?, ?>> rules, Rule<?, ?> rule, long seed) {
        Sides sides = Sides.of(rule);
        if (sides == null) {
            boolean mutual = rule.choice() != null && rule.choice().eachOther();
            return new Naming(Hash.of(seed, enricher, rule.name()), mutual, true, true);
        }
        long root = Hash.of(seed, enricher, sides.table, String.join(",", sides.columns()));
        Sides canonical = sides;
        for (Rule<?, ?> other : rules) {
            Sides otherSides = Sides.of(other);
            if (otherSides != null && otherSides.isSamePair(sides)) {
                canonical = otherSides;
                break;
            }
        }
        return new Naming(root, false, sides.owner.compareTo(sides.choice) < 0, canonical.owner.equals(sides.owner));
    }

    /** The slot with a number. */
    SlotName ordinal(OwnerRow owner, int ordinal) {
        return new SlotName(root, owner.key(), Integer.toString(ordinal), owner.place() + ordinal);
    }

    /** What all slots of an owner have in common; no slot has this name. */
    SlotName owner(OwnerRow owner) {
        return new SlotName(root, owner.key(), "", owner.place());
    }

    /** The slot of an owner and what it chose. */
    SlotName pair(OwnerRow owner, Pool.Member choice) {
        if (mutual) {
            boolean first = owner.key().compareTo(choice.key()) < 0;
            return first
                    ? new SlotName(root, owner.key(), choice.key(), owner.place())
                    : new SlotName(root, choice.key(), owner.key(), choice.place());
        }
        long place = placedByOwner ? owner.place() : choice.place();
        return ownerFirst
                ? new SlotName(root, owner.key(), choice.once(), place)
                : new SlotName(root, choice.once(), owner.key(), place);
    }

    /** The two columns of a counted table that make a pair: one holds the owner's key, the other the choice. */
    private record Sides(String table, String owner, String choice) {

        static @Nullable Sides of(Rule<?, ?> rule) {
            Choice choice = rule.choice();
            if (choice == null || choice.once() == null || choice.eachOther()) {
                return null;
            }
            Counted counted = rule.counted();
            Belonging belonging = Belonging.of(counted.on(), rule.owners().table());
            if (belonging.equal().size() != 1 || rule.owners().key().size() != 1) {
                return null;
            }
            Choice.Pair equal = belonging.equal().get(0);
            boolean byKey = rule.owners().key().contains(equal.other());
            return byKey
                            && isCounted(counted, equal.one())
                            && isCounted(counted, choice.once().one())
                    ? new Sides(
                            counted.rows().getName(),
                            equal.one().getName(),
                            choice.once().one().getName())
                    : null;
        }

        private static boolean isCounted(Counted counted, Field<?> field) {
            return field instanceof TableField<?, ?> column && counted.rows().equals(column.getTable());
        }

        TreeSet<String> columns() {
            return new TreeSet<>(List.of(owner, choice));
        }

        boolean isSamePair(Sides other) {
            return table.equals(other.table) && columns().equals(other.columns());
        }
    }
}
