package com.mentara.seed.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What the ways to load one size took, as ratios to psql's {@code \copy}. */
final class Comparison {

    private final Size size;
    private final long rows;
    private final Map<String, List<Usage>> rounds = new LinkedHashMap<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

    Comparison(Size size, long rows) {
        this.size = size;
        this.rows = rows;
    }

    Size size() {
        return size;
    }

    void add(String way, Usage usage) {
        rounds.computeIfAbsent(way, name -> new ArrayList<>()).add(usage);
    }

    /** Notes that a way does not come to the end, and why; what it took before does not count. */
    void miss(String way, String reason) {
        rounds.remove(way);
        missing.put(way, reason);
    }

    boolean misses(String way) {
        return missing.containsKey(way);
    }

    /** How many times as long a way takes as another; null where one of them did not come to the end. */
    @Nullable
    Double ratio(String way, String other) {
        List<Usage> one = rounds.get(way);
        List<Usage> two = rounds.get(other);
        return one == null || two == null
                ? null
                : Medians.of(one).seconds() / Medians.of(two).seconds();
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "%n%s: %,d rows%n", size, rows);
        rounds.forEach((way, usages) -> {
            Usage median = Medians.of(usages);
            Double ratio = ratio(way, PsqlCopy.NAME);
            String ofCopy = ratio == null ? "-" : String.format(Locale.ROOT, "%.2f x", ratio);
            out.printf(Locale.ROOT, "  %-14s %8.2f s %9s %6d MB%n", way, median.seconds(), ofCopy, median.megabytes());
        });
        missing.forEach((way, reason) -> out.printf(Locale.ROOT, "  %-14s %s%n", way, reason));
    }

    void write(JsonGenerator json) {
        json.writeStringProperty("size", size.toString());
        json.writeNumberProperty("rows", rows);
        json.writeArrayPropertyStart("ways");
        rounds.forEach((way, usages) -> write(json, way, usages));
        missing.forEach((way, reason) -> {
            json.writeStartObject();
            json.writeStringProperty("name", way);
            json.writeStringProperty("missing", reason);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void write(JsonGenerator json, String way, List<Usage> usages) {
        Usage median = Medians.of(usages);
        json.writeStartObject();
        json.writeStringProperty("name", way);
        json.writeNumberProperty("seconds", median.seconds());
        json.writeNumberProperty("megabytes", median.megabytes());
        Double ratio = ratio(way, PsqlCopy.NAME);
        if (ratio != null) {
            json.writeNumberProperty("ratio", ratio);
        }
        json.writeArrayPropertyStart("rounds");
        usages.forEach(usage -> json.writeNumber(usage.seconds()));
        json.writeEndArray();
        json.writeEndObject();
    }
}
