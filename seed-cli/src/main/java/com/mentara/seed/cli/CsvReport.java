package com.mentara.seed.cli;

import static java.util.stream.Collectors.joining;

import com.mentara.seed.engine.SeedReport;
import java.io.PrintWriter;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The owners that lack something, as RFC 4180 wants it. */
final class CsvReport {

    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

    private CsvReport() {}

    static void write(SeedReport report, PrintWriter out) {
        line(out, "enricher", "minimum", "owner", "label", "has", "needs", "reason");
        for (Missing each : Missing.of(report)) {
            line(
                    out,
                    each.enricher(),
                    each.minimum(),
                    each.owner(),
                    each.label(),
                    each.has(),
                    each.needs(),
                    each.reason());
        }
    }

    private static void line(PrintWriter out, Object... values) {
        out.print(Stream.of(values).map(value -> value(value.toString())).collect(joining(",", "", "\r\n")));
    }

    /** A value that a spreadsheet takes for a text, whatever it begins with. */
    private static String value(String text) {
        String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
