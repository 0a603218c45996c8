package com.mentara.seed.enrichers.therapy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.JSONB;

/** Writes numbers, text, lists and maps as JSON, maps in the order of their entries. */
final class Json {

    private Json() {}

    static JSONB of(Object value) {
        return JSONB.jsonb(text(value));
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + ": " + text(entry.getValue()))
                    .collect(joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::text).collect(joining(", ", "[", "]"));
        }
        return value instanceof Number number ? number.toString() : quoted(value);
    }

    private static String quoted(Object value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.toString().chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (character < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
