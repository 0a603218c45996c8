package com.mentara.seed.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Results for programs: a list of objects. */
final class JsonFile {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonFile() {}

    /**
     * Writes results, if there is a file for them.
     *
     * @param properties writes what is in the object of a result
     */
    static <T> void write(@Nullable Path file, List<T> results, BiConsumer<T, JsonGenerator> properties)
            throws IOException {
        if (file == null) {
            return;
        }
        try (Writer text = Files.newBufferedWriter(file);
                JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            for (T result : results) {
                json.writeStartObject();
                properties.accept(result, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
