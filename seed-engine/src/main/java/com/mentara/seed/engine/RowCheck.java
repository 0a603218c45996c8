package com.mentara.seed.engine;

import static java.util.Objects.requireNonNull;

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
     * @param texts columns of text; all by their places in the table
     */
    private record Demands(List<Integer> required, List<Integer> changing, List<Integer> texts) {

        static Demands of(Table<?> table, Map<String, LiveSchema.Column> columns) {
            Demands demands = new Demands(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int place = 0; place < table.fields().length; place++) {
                Field<?> field = requireNonNull(table.field(place));
                LiveSchema.Column column = columns.get(field.getName());
                if (column != null && column.required()) {
                    demands.required.add(place);
                }
                if (column != null && column.changing()) {
                    demands.changing.add(place);
                }
                if (field.getType() == String.class) {
                    demands.texts.add(place);
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
        for (int place : asked.required()) {
            if (row.get(place) == null) {
                throw new RuleFailure("%s.%s must have a value; set it.".formatted(table, name(row, place)));
            }
        }
        for (int place : asked.changing()) {
            if (!row.changed(place)) {
                throw new RuleFailure(
                        ("%s.%s is left to a default that is another one each time, so a deleted row could not"
                                        + " come back as it was; set it.")
                                .formatted(table, name(row, place)));
            }
        }
        for (int place : asked.texts()) {
            if (row.get(place) instanceof String text) {
                check(row, place, text);
            }
        }
    }

    private static void check(TableRecord<?> row, int place, String text) {
        if (!isUnicode(text)) {
            throw new RuleFailure(
                    "%s.%s holds a character that no database takes: U+0000, or half of a pair of surrogates; leave it out."
                            .formatted(row.getTable().getName(), name(row, place)));
        }
        int length = requireNonNull(row.field(place)).getDataType().length();
        if (length > 0 && text.codePointCount(0, text.length()) > length) {
            throw new RuleFailure("%s.%s holds %d characters, but the value has %d: %s"
                    .formatted(row.getTable().getName(), name(row, place), length, text.length(), text));
        }
    }

    /** Whether a text consists of characters that PostgreSQL can hold; the driver would write others as question marks. */
    private static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == 0) {
                return false;
            }
            if (Character.isSurrogate(next)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(next, text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static String name(TableRecord<?> row, int place) {
        return requireNonNull(row.field(place)).getName();
    }
}
