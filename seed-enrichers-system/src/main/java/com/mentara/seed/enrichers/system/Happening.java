package com.mentara.seed.enrichers.system;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import com.mentara.seed.schema.tables.User;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * One kind of thing that happens to people: a part of a union, see {@link Happenings}; a step of one sentence, not to be kept.
 */
final class Happening {

    private final String type;
    private final String turn;
    private final Field<String> who;
    private String entity = "";
    private Field<String> entityId = inline("");
    private Field<LocalDateTime> at = DSL.inline((LocalDateTime) null);
    private Field<String> name = inline("");
    private Field<String> thing = inline("");
    private Field<String> url = inline("");

    private Happening(String type, String turn, Field<String> who) {
        this.type = type;
        this.turn = turn;
        this.who = who;
    }

    /** A kind, and whom it happens to. */
    static Happening of(String type, Field<String> who) {
        return new Happening(type, type, who);
    }

    /** A kind that takes turns together with others under one name. */
    static Happening of(String type, String turn, Field<String> who) {
        return new Happening(type, turn, who);
    }

    /** The full name of somebody. */
    static Field<String> name(User user) {
        return concat(user.FIRST_NAME, inline(" "), user.LAST_NAME);
    }

    /** The row that it is about. */
    Happening about(Table<?> table, Field<String> key) {
        entity = table.getName();
        entityId = key;
        return this;
    }

    /** When it happened: the last of these moments. */
    Happening at(Field<LocalDateTime> moment, Field<?>... others) {
        at = others.length == 0 ? moment : DSL.greatest(moment, others);
        return this;
    }

    /** Whose name texts may mention. */
    Happening by(Field<String> person) {
        name = person;
        return this;
    }

    /** What else texts may mention. */
    Happening mentioning(Field<String> other) {
        thing = other;
        return this;
    }

    /** Where one gets to from it. */
    Happening leadingTo(String path, Field<String> key) {
        url = concat(inline(path), key);
        return this;
    }

    /** Where one gets to from it. */
    Happening leadingTo(String path) {
        url = inline(path);
        return this;
    }

    /** All that happened. */
    Select<Record> from(Table<?> table) {
        return from(table, DSL.noCondition());
    }

    /** All that happened of which a condition holds. */
    Select<Record> from(Table<?> table, Condition condition) {
        List<SelectField<?>> columns = List.of(
                who.as(Happenings.WHO),
                inline(type).as(Happenings.TYPE),
                inline(turn).as(Happenings.TURN),
                concat(inline(type + ":"), entityId).as(Happenings.ABOUT),
                inline(entity).as(Happenings.ENTITY),
                entityId.as(Happenings.ENTITY_ID),
                at.as(Happenings.AT),
                name.as(Happenings.NAME),
                thing.as(Happenings.THING),
                url.as(Happenings.URL));
        return DSL.select(columns).from(table).where(condition);
    }
}
