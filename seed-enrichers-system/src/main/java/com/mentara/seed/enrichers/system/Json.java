package com.mentara.seed.enrichers.system;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.JSONB;
import org.jooq.tools.json.JSONValue;

/** Text, numbers, lists and maps as JSON. */
final class Json {

    private Json() {}

    /** An object, its fields in the order of their names. */
    static JSONB object(Map<String, ?> fields) {
        return JSONB.jsonb(JSONValue.toJSONString(new TreeMap<>(fields)));
    }

    static JSONB array(List<?> values) {
        return JSONB.jsonb(JSONValue.toJSONString(values));
    }
}
