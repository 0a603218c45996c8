package com.mentara.seed.engine;

import com.mentara.seed.api.Choice;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/**
 * How rows belong to owners, read from a condition: equal columns, and what else must hold.
 *
 * @param equal pairs of a counted column and the owner's column that it equals
 * @param rest all other conditions
 * @param free whether the rest does not mention the owner, so that rows can be grouped before owners are joined
 */
record Belonging(List<Choice.Pair> equal, Condition rest, boolean free) {

    static Belonging of(Condition on, Table<?> owner) {
        List<Choice.Pair> equal = new ArrayList<>();
        Condition rest = DSL.noCondition();
        for (Condition part : conjuncts(on)) {
            Choice.Pair pair = part instanceof QOM.Eq<?> eq ? pair(eq.$arg1(), eq.$arg2(), owner) : null;
            if (pair == null) {
                rest = rest.and(part);
            } else {
                equal.add(pair);
            }
        }
        return new Belonging(List.copyOf(equal), rest, !QueryParts.mentions(rest, owner));
    }

    /** Whether rows can be counted by group first and joined to their owners then. */
    boolean grouped() {
        return free && !equal.isEmpty();
    }

    /** The condition under which a row is an owner's, whether it counts or not. */
    Condition ownership(Condition on) {
        if (!grouped()) {
            return on;
        }
        Condition owned = DSL.noCondition();
        for (Choice.Pair pair : equal) {
            owned = owned.and(DSL.condition("{0} = {1}", pair.one(), pair.other()));
        }
        return owned;
    }

    private static Choice.@Nullable Pair pair(Field<?> one, Field<?> other, Table<?> owner) {
        if (isOf(owner, other) && !QueryParts.mentions(one.isNotNull(), owner)) {
            return new Choice.Pair(one, other);
        }
        return isOf(owner, one) && !QueryParts.mentions(other.isNotNull(), owner) ? new Choice.Pair(other, one) : null;
    }

    private static boolean isOf(Table<?> table, Field<?> field) {
        return field instanceof TableField<?, ?> column && table.equals(column.getTable());
    }

    private static List<Condition> conjuncts(Condition condition) {
        if (condition instanceof QOM.And and) {
            List<Condition> parts = new ArrayList<>(conjuncts(and.$arg1()));
            parts.addAll(conjuncts(and.$arg2()));
            return parts;
        }
        return List.of(condition);
    }
}
