package com.mentara.seed.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the command's marks as plain letters, for terminals that have no others. */
final class AsciiWriter extends FilterWriter {

    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("✅", "[ok]"),
            Map.entry("❗", "[!]"),
            Map.entry("❌", "[x]"),
            Map.entry("➖", "[-]"),
            Map.entry("📦 ", ""),
            Map.entry("🌱 ", ""),
            Map.entry("🔍 ", ""),
            Map.entry("█", "#"),
            Map.entry("░", "."),
            Map.entry("→", "->"),
            Map.entry("…", "..."));

    AsciiWriter(Writer out) {
        super(out);
    }

    /** Whether the terminal's language names an encoding other than UTF-8. */
    static boolean isNeeded(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .filter(value -> value.contains(".") && !value.contains("utf-8") && !value.contains("utf8"))
                .isPresent();
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        String plain = text.substring(from, from + length);
        for (Map.Entry<String, String> mark : MARKS.entrySet()) {
            plain = plain.replace(mark.getKey(), mark.getValue());
        }
        out.write(plain);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length), 0, length);
    }
}
