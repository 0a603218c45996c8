package com.mentara.seed.engine;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Rows;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Whether a made row may be written: its table is one of the enricher's, and nothing is left to chance. */
final class RowCheck {

    private final Enricher enricher;
    private final Set<Table<?>> writes;
    private final Map<String, Set<String>> required;
    private final Map<String, Set<String>> volatileDefaults;

    RowCheck(Enricher enricher, LiveSchema schema) {
        this.enricher = enricher;
        this.writes = new HashSet<>(enricher.writes());
        this.required = schema.required();
        this.volatileDefaults = schema.volatileDefaults();
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
        Table<?> table = row.getTable();
        if (!writes.contains(table)) {
            throw new RuleFailure("the factory made a row for table '%s', but writes() of '%s' names only %s."
                    .formatted(
                            table.getName(),
                            enricher.name(),
                            writes.stream().map(Table::getName).sorted().toList()));
        }
        for (String column : required.getOrDefault(table.getName(), Set.of())) {
            Field<?> field = row.field(column);
            if (field != null && row.get(field) == null) {
                throw new RuleFailure("%s.%s must have a value; set it.".formatted(table.getName(), column));
            }
        }
        for (String column : volatileDefaults.getOrDefault(table.getName(), Set.of())) {
            Field<?> field = row.field(column);
            if (field != null && !row.changed(field)) {
                throw new RuleFailure(
                        ("%s.%s is left to a default that is another one each time, so a deleted row could not"
                                        + " come back as it was; set it.")
                                .formatted(table.getName(), column));
            }
        }
        for (Field<?> field : row.fields()) {
            if (row.get(field) instanceof String text && field.getDataType().lengthDefined()) {
                int length = field.getDataType().length();
                if (length > 0 && text.codePointCount(0, text.length()) > length) {
                    throw new RuleFailure("%s.%s holds %d characters, not the %d of: %s"
                            .formatted(table.getName(), field.getName(), length, text.length(), text));
                }
            }
        }
    }
}
