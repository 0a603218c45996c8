package com.mentara.seed.cli;

import com.mentara.seed.api.Choice;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Owners;
import com.mentara.seed.api.Profile;
import com.mentara.seed.api.Rule;
import com.mentara.seed.engine.Explanation.RuleExplanation;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** A rule in sentences. */
final class RuleWords {

    private final Rule<?, ?> rule;
    private final RuleExplanation explained;
    private final List<String> sentences = new ArrayList<>();

    private RuleWords(RuleExplanation explained) {
        this.explained = explained;
        this.rule = explained.rule();
    }

    /** The sentences, each with its full stop. */
    static List<String> of(RuleExplanation explained) {
        RuleWords words = new RuleWords(explained);
        words.minimum();
        words.owners();
        words.choice();
        words.restores();
        return List.copyOf(words.sentences);
    }

    private void minimum() {
        Minimum minimum = rule.minimum();
        String owner = Words.owner(minimum.key());
        sentences.add("%s has at least %s."
                .formatted(owner.equals("database") ? "The database" : "Each " + owner, quantity(minimum)));
        if (minimum.floor() > 0) {
            sentences.add("Never fewer than %d, whatever is configured.".formatted(minimum.floor()));
        }
        if (minimum.population()) {
            sentences.add(
                    "A population: it multiplies with `--scale`, and a database that people filled keeps its own.");
        }
    }

    private static String quantity(Minimum minimum) {
        int light = minimum.at(Profile.LIGHT);
        int medium = minimum.at(Profile.MEDIUM);
        int heavy = minimum.at(Profile.HEAVY);
        String counted = Words.counted(minimum.key());
        return light == medium && medium == heavy
                ? Words.quantity(medium, counted)
                : "%d (light), %d (medium) or %d (heavy) %s".formatted(light, medium, heavy, counted);
    }

    private void owners() {
        Owners<?> owners = rule.owners();
        String share = owners.percent() == 100 ? "" : "always the same %d %% of the ".formatted(owners.percent());
        String some = owners.condition().equals(DSL.noCondition()) ? "" : ", those that the SQL selects";
        String who = owners.table().getName().equals("database")
                ? ""
                : "Owners are %srows of `%s`%s; counted"
                        .formatted(share, owners.table().getName(), some);
        sentences.add("%s are rows of `%s`."
                .formatted(
                        who.isEmpty() ? "Counted" : who, rule.counted().rows().getName()));
    }

    private void choice() {
        Choice choice = rule.choice();
        if (choice != null) {
            StringBuilder words = new StringBuilder("Each goes with a row of `" + pool(choice) + "`");
            words.append(share(choice));
            if (choice.once() != null) {
                words.append(", never twice with the same");
            }
            Field<?> turn = choice.inTurn();
            if (turn != null) {
                words.append(", in turn by `").append(turn.getName()).append('`');
            }
            sentences.add(words.append('.').toString());
        }
    }

    /** The pool's table; of a join, the one whose rows it tells apart. */
    private static String pool(Choice choice) {
        Table<?> pool = choice.key().get(0) instanceof TableField<?, ?> key ? key.getTable() : null;
        return pool == null ? choice.pool().getName() : pool.getName();
    }

    private static String share(Choice choice) {
        if (choice.eachOther()) {
            return ", of which a pair is one whoever chose";
        }
        if (choice.share() instanceof Choice.Own) {
            return " that is the owner's own";
        }
        return choice.share() instanceof Choice.Linked ? " that other rows link to the owner" : "";
    }

    private void restores() {
        String table = "`" + rule.counted().rows().getName() + "`";
        String now = explained.query().contains("as_of()") ? " under the same as-of date" : "";
        sentences.add(
                switch (explained.restores()) {
                    case AS_THEY_WERE -> "Deleted rows come back byte by byte" + now + ".";
                    case AS_MANY ->
                        "As many deleted rows come back" + now + ", as a rule the same; several rules count " + table
                                + ", and another one may close a gap first.";
                    case WITH_OTHER_KEYS ->
                        "As many deleted rows come back" + now + ", with other keys: the database numbers " + table
                                + ".";
                });
    }
}
