package com.mentara.seed.engine;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Whether a made row may be written: its table is one of the enricher's, and nothing is left to chance. */
final class RowCheck {

    private final Enricher enricher;
    private final Map<Table<?>, Demands> demands = new HashMap<>();

    /**
     * What a table asks of its rows.
     *
     * @param required columns that must have a value
     * @param changing columns whose default is another one each time
     * @param limited columns that hold so many characters and no more
     */
    private record Demands(List<Field<?>> required, List<Field<?>> changing, List<Field<?>> limited) {

        static Demands of(Table<?> table, Map<String, LiveSchema.Column> columns) {
            Demands demands = new Demands(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (Field<?> field : table.fields()) {
                LiveSchema.Column column = columns.get(field.getName());
                if (column != null && column.required()) {
                    demands.required.add(field);
                }
                if (column != null && column.changing()) {
                    demands.changing.add(field);
                }
                if (field.getType() == String.class && field.getDataType().length() > 0) {
                    demands.limited.add(field);
                }
            }
            return demands;
        }
    }

    RowCheck(Enricher enricher, LiveSchema schema) {
        this.enricher = enricher;
        for (Table<?> table : enricher.writes()) {
            demands.put(table, Demands.of(table, schema.columns().getOrDefault(table.getName(), Map.of())));
        }
    }

    /**
     * Checks a row and its parts.
     *
     * @throws RuleFailure where a row cannot be written; the message says why and what to do
     */
    void check(Table<?> counted, Rows<?> rows) {
        if (!rows.row().getTable().equals(counted)) {
            throw new RuleFailure("the factory made a row for table '%s', but the rule counts '%s'."
                    .formatted(rows.row().getTable().getName(), counted.getName()));
        }
        check(rows.row());
        rows.parts().forEach(this::check);
    }

    private void check(TableRecord<?> row) {
        String table = row.getTable().getName();
        Demands asked = demands.get(row.getTable());
        if (asked == null) {
            throw new RuleFailure("the factory made a row for table '%s', but writes() of '%s' names only %s."
                    .formatted(
                            table,
                            enricher.name(),
                            enricher.writes().stream()
                                    .map(Table::getName)
                                    .sorted()
                                    .toList()));
        }
        for (Field<?> field : asked.required()) {
            if (row.get(field) == null) {
                throw new RuleFailure("%s.%s must have a value; set it.".formatted(table, field.getName()));
            }
        }
        for (Field<?> field : asked.changing()) {
            if (!row.changed(field)) {
                throw new RuleFailure(
                        ("%s.%s is left to a default that is another one each time, so a deleted row could not"
                                        + " come back as it was; set it.")
                                .formatted(table, field.getName()));
            }
        }
        for (Field<?> field : asked.limited()) {
            int length = field.getDataType().length();
            if (row.get(field) instanceof String text && text.codePointCount(0, text.length()) > length) {
                throw new RuleFailure("%s.%s holds %d characters, but the value has %d: %s"
                        .formatted(table, field.getName(), length, text.length(), text));
            }
        }
    }
}
