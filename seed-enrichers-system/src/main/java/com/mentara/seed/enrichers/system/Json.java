package com.mentara.seed.enrichers.system;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Text as JSON. */
final class Json {

    private Json() {}

    static String array(String... values) {
        return Stream.of(values).map(Json::string).collect(joining(", ", "[", "]"));
    }

    private static String string(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
