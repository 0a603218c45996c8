package com.mentara.seed.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The columns that tell the rows of a table apart.
 *
 * @param columns of type text, uuid, int or bigint
 */
record Key(List<Field<?>> columns) {

    private static final String SEPARATOR = "\u001f";

    /** The canonical text of one value: a column of type text and one of type uuid with the same UUID give the same. */
    static String text(Object value) {
        return value.toString();
    }

    /** The canonical text of a row's key, from its values. */
    static String text(List<?> values) {
        if (values.size() == 1) {
            return text(values.get(0));
        }
        List<String> parts = new ArrayList<>(values.size());
        values.forEach(value -> parts.add(text(value)));
        return String.join(SEPARATOR, parts);
    }

    /** The canonical text of a row's key, from the places of its columns. */
    static String text(Record row, int... places) {
        return places.length == 1
                ? text(row.get(places[0]))
                : text(Arrays.stream(places).mapToObj(row::get).toList());
    }

    /** Where a value stands among all of its kind, as 44 bits. */
    static long place(Object value) {
        return value instanceof Integer || value instanceof Long
                ? Ids.place(((Number) value).longValue())
                : Ids.place(text(value));
    }

    /** The key's values in a record that has them from a position on. */
    List<Object> values(Record row, int from) {
        List<Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(row.get(from + i));
        }
        return values;
    }

    /** The order in which owners come: by bytes, whatever the database's collation. */
    List<SortField<?>> order() {
        List<SortField<?>> order = new ArrayList<>(columns.size());
        for (Field<?> column : columns) {
            order.add(isText(column) ? column.collate(DSL.collation("C")).asc() : column.asc());
        }
        return order;
    }

    /**
     * Rows whose column has one of the values, as a comparison that the database can take into a derived table. For a table of
     * its own {@link #in} is safer: the planner cannot choose to compare every row with every value.
     */
    static Condition among(Field<?> column, List<Object> values) {
        return DSL.condition("{0} = any({1})", column, Values.of(column, values));
    }

    /** Rows with one of the keys, each given by its values. */
    Condition in(Collection<? extends List<?>> keys) {
        List<QueryPart> parts = new ArrayList<>(columns);
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            left.append(i == 0 ? "{" : ", {").append(i).append('}');
            right.append(i == 0 ? "{" : ", {").append(columns.size() + i).append('}');
            int column = i;
            parts.add(Values.of(
                    columns.get(i),
                    keys.stream().<Object>map(key -> key.get(column)).toList()));
        }
        return DSL.condition(
                "(" + left + ") in (select * from unnest(" + right + "))", parts.toArray(QueryPart[]::new));
    }

    /** The key as one text, in SQL. */
    Field<String> asText() {
        return columns.size() == 1
                ? columns.get(0).cast(SQLDataType.CLOB)
                : DSL.field("concat_ws(chr(31), {0})", SQLDataType.CLOB, DSL.list(columns.toArray(QueryPart[]::new)));
    }

    private static boolean isText(Field<?> column) {
        return column.getType() == String.class;
    }

    /** The column that holds the ids which the engine makes; null where rows of the table have another key. */
    static @Nullable Field<?> idOf(Table<?> table) {
        UniqueKey<?> key = table.getPrimaryKey();
        Field<?> first = key == null || key.getFields().size() != 1
                ? null
                : key.getFields().get(0);
        return first != null && (isText(first) || first.getType() == UUID.class) ? first : null;
    }
}
