package com.mentara.seed.engine;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import com.mentara.seed.api.Choice;
import com.mentara.seed.api.Counted;
import com.mentara.seed.api.Owners;
import com.mentara.seed.api.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The query that finds the owners of a rule who have less than the minimum, in key order.
 *
 * <p>Its columns are the owner's key, how many it has, and, where rows are to be made, what else must be known of the owner.
 */
final class GapQuery {

    private static final Field<Integer> HAS = field(name("counted", "has"), SQLDataType.INTEGER);
    private static final String GROUP = "g";

    private final Rule<?, ?> rule;
    private final Key key;
    private final Belonging belonging;
    private final Way way;
    private final boolean distinct;
    private final String salt;

    /** How rows are counted. */
    enum Way {
        /** All rows once, by what they share with their owners; then owners are joined. */
        GROUPED,
        /** Those of one owner after the other, as a condition looks at both. */
        EACH_OWNER,
        /** Those of one owner after the other until there are enough: where owners are few and each has many. */
        FIRST_FEW
    }

    /**
     * @param distinct whether different choices are counted, not rows
     * @param salt what a sample is drawn with
     */
    GapQuery(Rule<?, ?> rule, Key key, Belonging belonging, Way way, boolean distinct, String salt) {
        this.rule = rule;
        this.key = key;
        this.belonging = belonging;
        this.way = way;
        this.distinct = distinct;
        this.salt = salt;
    }

    /** Keys and counts alone. */
    Select<Record> counts(int minimum) {
        return query(minimum, List.of());
    }

    /** Keys, counts, and further columns. */
    Select<Record> owners(int minimum, List<Field<?>> columns) {
        return query(minimum, Times.read(columns));
    }

    private Select<Record> query(int minimum, List<Field<?>> more) {
        List<SelectField<?>> columns = new ArrayList<>(key.columns());
        columns.add(coalesce(HAS, inline(0)));
        columns.addAll(more);
        return select(columns).from(joined(minimum)).where(lacks(minimum)).orderBy(key.order());
    }

    boolean isGrouped() {
        return way == Way.GROUPED;
    }

    /** All owners, each with the number of its rows; where that is enough, not with more than the minimum. */
    Table<?> joined(int minimum) {
        Table<?> owners = rule.owners().table();
        return switch (way) {
            case GROUPED -> owners.leftJoin(grouped()).on(sameGroup());
            case EACH_OWNER -> owners.leftJoin(lateral(counted())).on(DSL.trueCondition());
            case FIRST_FEW -> owners.leftJoin(lateral(firstFew(minimum))).on(DSL.trueCondition());
        };
    }

    /** Whether an owner is asked for and has less than the minimum. */
    Condition lacks(int minimum) {
        Owners<?> owners = rule.owners();
        Condition few = coalesce(HAS, inline(0)).lt(inline(minimum));
        if (owners.percent() == 100) {
            return owners.condition().and(few);
        }
        Condition sample = sample(owners.percent());
        // Where all are counted anyway, only the keys of those that have few are hashed.
        return owners.condition()
                .and(isGrouped() ? condition("case when {0} then {1} else false end", few, sample) : sample.and(few));
    }

    private Table<?> grouped() {
        Counted counted = rule.counted();
        List<SelectField<?>> columns = new ArrayList<>();
        List<Field<?>> groups = new ArrayList<>();
        for (Choice.Pair pair : belonging.equal()) {
            columns.add(pair.one().as(GROUP + groups.size()));
            // By position: an expression with bind values is not the same expression a second time.
            groups.add(inline(groups.size() + 1));
        }
        columns.add(number().as("has"));
        return select(columns)
                .from(counted.joined())
                .where(belonging.rest())
                .groupBy(groups)
                .asTable("counted");
    }

    private Condition sameGroup() {
        Condition same = noCondition();
        for (int i = 0; i < belonging.equal().size(); i++) {
            Field<?> owner = belonging.equal().get(i).other();
            same = same.and(condition("{0} = {1}", field(name("counted", GROUP + i)), owner));
        }
        return same;
    }

    private Table<?> counted() {
        Counted counted = rule.counted();
        return select(number().as("has"))
                .from(counted.joined())
                .where(counted.on())
                .asTable("counted");
    }

    private Table<?> firstFew(int minimum) {
        Counted counted = rule.counted();
        return select(count().as("has"))
                .from(selectOne()
                        .from(counted.joined())
                        .where(counted.on())
                        .limit(inline(minimum))
                        .asTable("few"))
                .asTable("counted");
    }

    private Field<Integer> number() {
        Choice choice = rule.choice();
        return distinct && choice != null && choice.once() != null
                ? countDistinct(choice.once().one())
                : count();
    }

    /** Always the same share of the owners: those whose hashed key begins with a small number. */
    private Condition sample(int percent) {
        String limit = String.format(java.util.Locale.ROOT, "%08x", (percent * 0xFFFFFFFFL) / 100);
        return condition("md5({0} || {1}) collate \"C\" < {2}", inline(salt), key.asText(), inline(limit));
    }
}
