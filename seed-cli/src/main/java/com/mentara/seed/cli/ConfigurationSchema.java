package com.mentara.seed.cli;

import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.EffectiveMinimum;
import java.io.PrintWriter;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** The JSON Schema of {@code seed.yaml}, with the enrichers and minimums that there are. */
final class ConfigurationSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private ConfigurationSchema() {}

    static void print(List<EffectiveMinimum> minimums, PrintWriter out) {
        Json.write(out, json -> {
            json.writeStringProperty("$schema", DIALECT);
            json.writeStringProperty("title", "The configuration of seed");
            beginObject(json);
            for (String key : ConfigurationFile.KEYS) {
                json.writeObjectPropertyStart(key);
                describe(json, key, minimums);
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private static void beginObject(JsonGenerator json) {
        json.writeStringProperty("type", "object");
        json.writeBooleanProperty("additionalProperties", false);
        json.writeObjectPropertyStart("properties");
    }

    private static void describe(JsonGenerator json, String key, List<EffectiveMinimum> minimums) {
        switch (key) {
            case "profile" -> Json.texts(json, "enum", ConfiguredValue.PROFILES);
            case "seed" -> json.writeStringProperty("type", "integer");
            case "scale", "jobs" -> wholeNumber(json, 1);
            case "only", "skip" -> names(json, minimums);
            case "verbose", "skip-verify" -> json.writeStringProperty("type", "boolean");
            case "as-of" -> {
                json.writeStringProperty("type", "string");
                json.writeStringProperty("pattern", "^(today|\\d{4}-\\d{2}-\\d{2})$");
            }
            case "minimums" -> minimums(json, minimums);
            default -> throw new IllegalStateException("The key '" + key + "' is not described.");
        }
    }

    private static void wholeNumber(JsonGenerator json, int least) {
        json.writeStringProperty("type", "integer");
        json.writeNumberProperty("minimum", least);
    }

    private static void names(JsonGenerator json, List<EffectiveMinimum> minimums) {
        TreeSet<String> enrichers = new TreeSet<>();
        minimums.forEach(each -> enrichers.add(each.enricher()));
        Json.texts(json, "type", List.of("array", "string"));
        json.writeObjectPropertyStart("items");
        Json.texts(json, "enum", enrichers);
        json.writeEndObject();
    }

    private static void minimums(JsonGenerator json, List<EffectiveMinimum> minimums) {
        beginObject(json);
        for (EffectiveMinimum each : minimums) {
            Minimum minimum = each.minimum();
            json.writeObjectPropertyStart(each.key());
            json.writeStringProperty(
                    "description",
                    "%s: light %d, medium %d, heavy %d"
                            .formatted(
                                    each.enricher(),
                                    minimum.at(Profile.LIGHT),
                                    minimum.at(Profile.MEDIUM),
                                    minimum.at(Profile.HEAVY)));
            wholeNumber(json, minimum.floor());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
