package com.mentara.seed.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A seeded row.
 *
 * @param rule the rule that counts it
 * @param table its table
 * @param values by column, in the table's order, as text; without columns that are null
 */
public record Example(String rule, String table, Map<String, String> values) {

    /** Copies the map. */
    public Example {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
