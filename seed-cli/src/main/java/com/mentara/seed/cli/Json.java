package com.mentara.seed.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON documents, laid out for people; their first property tells programs which shape they have. */
final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    /**
     * Writes one object and ends the line.
     *
     * @param version of the object's shape: raised when a property changes its meaning or goes
     * @param properties writes what is in the object
     */
    static void write(PrintWriter out, int version, Consumer<JsonGenerator> properties) {
        write(out, json -> {
            json.writeNumberProperty("schemaVersion", version);
            properties.accept(json);
        });
    }

    /** Writes one object whose shape others define, and ends the line. */
    static void write(PrintWriter out, Consumer<JsonGenerator> properties) {
        try (JsonGenerator json = FACTORY.createGenerator(new LaidOut(), out)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        out.println();
        out.flush();
    }

    /** Writes a list of texts. */
    static void texts(JsonGenerator json, String name, Iterable<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** A line for each property. */
    private static final class LaidOut extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    }
}
