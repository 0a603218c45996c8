package com.mentara.seed.engine;

import com.google.common.base.Suppliers;
import com.mentara.seed.api.Label;
import com.mentara.seed.api.Owners;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** How owners are called: as the first enricher of the plan says that has a label for their table, or by table and key. */
final class Labels {

    private static final int LONGEST = 60;

    private final Supplier<Map<Table<?>, Label>> labels;

    Labels(Plan plan) {
        labels = Suppliers.memoize(() -> {
            Map<Table<?>, Label> byTable = new HashMap<>();
            for (Plan.Step step : plan.steps()) {
                step.enricher().labels().forEach(label -> byTable.putIfAbsent(label.table(), label));
            }
            return byTable;
        });
    }

    /**
     * The labels of owners, read in one query.
     *
     * @param keys the values of each owner's key
     * @return by key as text, in the order of the keys
     */
    Map<String, String> of(DSLContext sql, Owners<?> owners, List<List<Object>> keys) {
        Map<String, String> named = new LinkedHashMap<>();
        keys.forEach(key -> named.put(Key.text(key), plain(owners, Key.text(key))));
        Label label = labels.get().get(QueryParts.unaliased(owners.table()));
        Key key = label == null ? null : key(label, owners);
        if (label != null && key != null && !keys.isEmpty()) {
            List<Field<?>> columns = new ArrayList<>(key.columns());
            columns.addAll(Times.read(label.name()));
            for (Record row :
                    sql.select(columns).from(label.table()).where(key.in(keys)).fetch()) {
                String name = name(row, key.columns().size());
                if (!name.isEmpty()) {
                    named.put(Key.text(key.values(row, 0)), label.kind() + " " + name);
                }
            }
        }
        return named;
    }

    /** What an owner is called whose table has no label; the one row of {@link com.mentara.seed.api.Rule#database} is its table. */
    static String plain(Owners<?> owners, String key) {
        String table = owners.table().getName();
        return table.equals(key) ? "The " + table : table + " '" + line(key) + "'";
    }

    /** The owners' key in the labelled table; null where it is none of its columns. */
    private static @Nullable Key key(Label label, Owners<?> owners) {
        List<Field<?>> columns = new ArrayList<>();
        for (Field<?> column : owners.key()) {
            Field<?> same = label.table().field(column.getName());
            if (same == null) {
                return null;
            }
            columns.add(same);
        }
        return new Key(List.copyOf(columns));
    }

    private static String name(Record row, int from) {
        String name = row.intoStream()
                .skip(from)
                .filter(Objects::nonNull)
                .map(value -> line(value.toString()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** The text on one line, without anything that a terminal would take for a command. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
