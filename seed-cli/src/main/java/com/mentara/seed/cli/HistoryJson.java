package com.mentara.seed.cli;

import com.mentara.seed.engine.PastRun;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes the runs that ended in a database as JSON. */
final class HistoryJson {

    private static final int VERSION = 1;

    private HistoryJson() {}

    static void write(List<PastRun> runs, PrintWriter out) {
        Json.write(out, VERSION, json -> {
            json.writeArrayPropertyStart("runs");
            runs.forEach(run -> write(run, json));
            json.writeEndArray();
        });
    }

    private static void write(PastRun run, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ended", run.ended() + "Z");
        json.writeStringProperty("engine", run.engine());
        json.writeNumberProperty("seed", run.seed());
        json.writeStringProperty("asOf", run.asOf() + "Z");
        json.writeStringProperty("profile", run.profile());
        json.writeBooleanProperty("adopted", run.adopted());
        json.writeNumberProperty("added", run.added());
        json.writeObjectPropertyStart("rows");
        run.rows().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeEndObject();
    }
}
