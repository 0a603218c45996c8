package com.mentara.seed.engine;

import com.mentara.seed.api.Choice;
import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Owners;
import com.mentara.seed.api.Rule;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UniqueKey;

/**
 * A rule ready to be counted and filled.
 *
 * @param enricher whose rule it is
 * @param rule what the enricher says
 * @param minimum the number that counts
 * @param key what tells owners apart
 * @param belonging how counted rows belong to owners
 * @param many whether owners are few and each has many rows
 * @param naming how slots get their names
 * @param root what choices are drawn with
 */
record Prepared(
        Enricher enricher,
        Rule<?, ?> rule,
        int minimum,
        Key key,
        Belonging belonging,
        boolean many,
        Naming naming,
        long root) {

    static Prepared of(Plan.Step step, Rule<?, ?> rule, Request request, Extents extents) {
        Belonging belonging = Belonging.of(rule.counted().on(), rule.owners().table());
        return new Prepared(
                step.enricher(),
                rule,
                request.number(rule.minimum()),
                new Key(rule.owners().key()),
                belonging,
                belonging.grouped()
                        && extents.isMany(
                                rule.owners().table(),
                                rule.counted().joined(),
                                belonging.equal().get(0).one()),
                Naming.of(step.name(), step.rules(), rule, Hash.of(request.seed())),
                Hash.of(Hash.of(request.seed()), step.name(), rule.name(), "choice"));
    }

    GapQuery gaps() {
        return new GapQuery(rule, key, belonging, way(), countsChoices(), Long.toHexString(root));
    }

    private GapQuery.Way way() {
        if (!belonging.grouped()) {
            return GapQuery.Way.EACH_OWNER;
        }
        return many && !countsChoices() ? GapQuery.Way.FIRST_FEW : GapQuery.Way.GROUPED;
    }

    /** Whether different choices must be counted, since an owner may have several rows with the same. */
    private boolean countsChoices() {
        return once() && rule.counted().rows().getKeys().stream().noneMatch(this::makesPairs);
    }

    /** Whether the rule makes no row whose values in a key another row has: it sees all pairs that there are. */
    boolean keeps(UniqueKey<?> key) {
        boolean seesAll =
                belonging.whole() && rule.counted().rows().equals(rule.counted().joined());
        return seesAll && makesPairs(key);
    }

    /** Whether a law can be broken by rows of one owner alone, as it is about what they share with the owner. */
    boolean isOfOwner(Law law) {
        List<Field<?>> columns =
                law instanceof Law.Unique unique ? unique.columns() : List.of(((Law.Apart) law).column());
        return rule.counted().rows().equals(law.table())
                && belonging.equal().stream()
                        .anyMatch(pair -> key.columns().equals(List.of(pair.other())) && columns.contains(pair.one()));
    }

    /** Whether a key consists of what tells owner and choice, so that no two rows that count have the same. */
    private boolean makesPairs(UniqueKey<?> key) {
        Choice choice = rule.choice();
        if (choice == null || choice.once() == null || !rule.counted().rows().equals(key.getTable())) {
            return false;
        }
        Set<Field<?>> columns = new HashSet<>(Set.of(choice.once().one()));
        belonging.equal().forEach(pair -> columns.add(pair.one()));
        return columns.equals(Set.copyOf(key.getFields()));
    }

    /** Whether the factory gives rows a key of their own, which tells which are there. */
    boolean hasNaturalKey() {
        Table<?> rows = rule.counted().rows();
        return rows.getPrimaryKey() != null && Key.idOf(rows) == null && rows.getIdentity() == null;
    }

    /** The columns of an owner that the factory may see, and those that choices look at. */
    Shape owner(DSLContext sql) {
        Owners<?> owners = rule.owners();
        if (owners.reading().isEmpty()) {
            return Shape.of(sql, owners.table());
        }
        Set<Field<?>> columns = new LinkedHashSet<>(owners.reading());
        Choice choice = rule.choice();
        if (choice != null && choice.except() != null) {
            columns.add(choice.except().other());
        }
        if (choice != null && choice.share() instanceof Choice.Own own) {
            columns.add(own.ownerColumn());
        }
        owners.facts().forEach(columns::remove);
        return new Shape(sql, List.copyOf(columns));
    }

    /** Whether each owner has a pool of its own. */
    boolean choosesOwn() {
        return rule.choice() != null && rule.choice().share() instanceof Choice.Own;
    }

    /** Whether an owner chooses each row once. */
    boolean once() {
        return rule.choice() != null && rule.choice().once() != null;
    }
}
