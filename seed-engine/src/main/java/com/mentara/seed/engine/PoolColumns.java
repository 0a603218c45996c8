package com.mentara.seed.engine;

import com.mentara.seed.api.Choice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Which columns a pool keeps of its rows, each once, and what each is for.
 *
 * @param fields the columns
 * @param key what tells the rows apart
 * @param group what a row is shared by; null where all owners share the pool
 * @param kind whose values take turns; null where nothing does
 * @param except what an owner may not have in common with a row; null where nothing is excluded
 * @param once what tells whether an owner has a row already; null where it may have it again
 * @param visible what factories may see
 * @param shape makes the records that they see
 */
record PoolColumns(
        List<Field<?>> fields,
        List<Field<?>> key,
        @Nullable Field<?> group,
        @Nullable Field<?> kind,
        @Nullable Field<?> except,
        @Nullable Field<?> once,
        List<Field<?>> visible,
        Shape shape) {

    static final int NOWHERE = -1;

    static PoolColumns of(Choice choice, DSLContext sql) {
        boolean all = choice.reading().isEmpty();
        List<Field<?>> visible = all ? List.of(choice.pool().fields()) : choice.reading();
        Field<?> group = group(choice.share());
        Field<?> except = choice.except() == null ? null : choice.except().one();
        Field<?> once = choice.once() == null ? null : choice.once().other();
        Set<Field<?>> fields = new LinkedHashSet<>(choice.key());
        for (Field<?> field : new Field<?>[] {group, choice.inTurn(), except, once}) {
            if (field != null) {
                fields.add(field);
            }
        }
        fields.addAll(visible);
        return new PoolColumns(
                List.copyOf(fields),
                choice.key(),
                group,
                choice.inTurn(),
                except,
                once,
                visible,
                all ? Shape.of(sql, choice.pool()) : new Shape(sql, visible));
    }

    /** Where a column stands among the {@link #fields}; {@link #NOWHERE} where it is null. */
    int place(@Nullable Field<?> column) {
        return column == null ? NOWHERE : fields.indexOf(column);
    }

    /** The value of a row at a place as text; empty for a null and for {@link #NOWHERE}. */
    static String text(Record row, int place) {
        return place == NOWHERE ? "" : Objects.toString(row.get(place), "");
    }

    private static @Nullable Field<?> group(Choice.Share share) {
        if (share instanceof Choice.Own own) {
            return own.poolColumn();
        }
        return share instanceof Choice.Linked linked ? linked.poolColumn() : null;
    }
}
