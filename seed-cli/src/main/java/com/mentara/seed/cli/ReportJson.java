package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.SeedReport.EnricherReport;
import com.mentara.seed.engine.SeedReport.Gap;
import com.mentara.seed.engine.SeedReport.Gaps;
import com.mentara.seed.engine.SeedReport.LawReport;
import com.mentara.seed.engine.SeedReport.RuleReport;
import com.mentara.seed.engine.SeedReport.Shortfall;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Writes a report for programs, as one JSON document when all is known. */
final class ReportJson implements SeedListener {

    private static final int VERSION = 1;

    private final PrintWriter out;
    private final DatabaseUrl url;

    ReportJson(PrintWriter out, DatabaseUrl url) {
        this.out = out;
        this.url = url;
    }

    @Override
    public void finished(SeedReport report) {
        Json.write(out, VERSION, json -> {
            json.writeBooleanProperty("satisfied", report.satisfied());
            json.writeStringProperty("database", url.toString());
            json.writeStringProperty("profile", word(report.profile()));
            json.writeNumberProperty("seed", report.seed());
            json.writeStringProperty("asOf", report.asOf().toString());
            json.writeNumberProperty("milliseconds", report.duration().toMillis());
            json.writeNumberProperty("added", report.added());
            json.writeArrayPropertyStart("enrichers");
            report.enrichers().forEach(enricher -> write(json, enricher));
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, EnricherReport enricher) {
        json.writeStartObject();
        json.writeStringProperty("name", enricher.name());
        json.writeNumberProperty("tier", enricher.tier());
        json.writeStringProperty("status", word(enricher.status()));
        if (enricher.reason() != null) {
            json.writeStringProperty("reason", enricher.reason());
        }
        json.writeNumberProperty("milliseconds", enricher.duration().toMillis());
        json.writeObjectPropertyStart("rows");
        new TreeMap<>(enricher.rows()).forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("rules");
        enricher.rules().forEach(rule -> write(json, rule));
        json.writeEndArray();
        json.writeArrayPropertyStart("laws");
        enricher.laws().forEach(law -> write(json, law));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, RuleReport rule) {
        json.writeStartObject();
        json.writeStringProperty("name", rule.name());
        json.writeNumberProperty("minimum", rule.minimum());
        json.writeBooleanProperty("applied", rule.applied());
        json.writeNumberProperty("added", rule.added());
        write(json, "before", rule.before());
        write(json, "after", rule.after());
        json.writeArrayPropertyStart("shortfalls");
        for (Shortfall shortfall : rule.shortfalls()) {
            json.writeStartObject();
            json.writeStringProperty("owner", shortfall.owner());
            json.writeNumberProperty("has", shortfall.has());
            json.writeNumberProperty("needs", shortfall.needs());
            json.writeStringProperty("reason", shortfall.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Gaps gaps) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("owners", gaps.owners());
        json.writeNumberProperty("rows", gaps.rows());
        json.writeArrayPropertyStart("first");
        for (Gap gap : gaps.first()) {
            json.writeStartObject();
            json.writeStringProperty("owner", gap.owner());
            json.writeStringProperty("label", gap.label());
            json.writeNumberProperty("has", gap.has());
            json.writeNumberProperty("needs", gap.needs());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, LawReport law) {
        json.writeStartObject();
        json.writeStringProperty("law", law.law());
        json.writeNumberProperty("seeded", law.seeded());
        json.writeNumberProperty("foreign", law.foreign());
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
