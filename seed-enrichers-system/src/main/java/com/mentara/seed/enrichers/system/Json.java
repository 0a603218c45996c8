package com.mentara.seed.enrichers.system;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.JSONB;

/** Text, numbers, lists and maps as JSON, maps in the order of their keys. */
final class Json {

    private Json() {}

    static JSONB of(Object value) {
        return JSONB.jsonb(text(value));
    }

    static String array(String... values) {
        return Stream.of(values).map(Json::quoted).collect(joining(", ", "[", "]"));
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map)
                    .entrySet().stream()
                            .map(entry -> quoted(entry.getKey().toString()) + ": " + text(entry.getValue()))
                            .collect(joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::text).collect(joining(", ", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
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
