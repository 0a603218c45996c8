package com.mentara.seed.cli;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.EffectiveMinimum;
import java.io.PrintWriter;
import java.util.List;

/** Minimums for programs. */
final class MinimumsJson {

    private static final int VERSION = 1;

    private MinimumsJson() {}

    static void print(List<EffectiveMinimum> minimums, PrintWriter out) {
        Json.write(out, VERSION, json -> {
            json.writeArrayPropertyStart("minimums");
            for (EffectiveMinimum each : minimums) {
                json.writeStartObject();
                json.writeStringProperty("key", each.key());
                json.writeStringProperty("enricher", each.enricher());
                json.writeNumberProperty("number", each.number());
                json.writeStringProperty("origin", each.origin());
                json.writeNumberProperty("light", each.minimum().at(Profile.LIGHT));
                json.writeNumberProperty("medium", each.minimum().at(Profile.MEDIUM));
                json.writeNumberProperty("heavy", each.minimum().at(Profile.HEAVY));
                json.writeNumberProperty("floor", each.minimum().floor());
                json.writeBooleanProperty("population", each.minimum().population());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
