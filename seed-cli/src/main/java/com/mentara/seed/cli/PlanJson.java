package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import java.io.PrintWriter;

/** A plan for programs. */
final class PlanJson {

    private static final int VERSION = 1;

    private PlanJson() {}

    static void print(Plan plan, PrintWriter out) {
        Json.write(out, VERSION, json -> {
            json.writeArrayPropertyStart("enrichers");
            for (Plan.Step step : plan.steps()) {
                json.writeStartObject();
                json.writeNumberProperty("number", step.number());
                json.writeStringProperty("name", step.name());
                json.writeNumberProperty("tier", step.tier());
                Json.texts(json, "reads", step.reads());
                Json.texts(json, "writes", step.writes());
                Json.texts(json, "after", step.needs());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
