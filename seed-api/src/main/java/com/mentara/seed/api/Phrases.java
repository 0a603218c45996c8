package com.mentara.seed.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sentences by section, from a text file that people without a compiler can extend.
 *
 * <p>UTF-8; {@code # comment}; {@code [section]} begins a section; every other line that is not blank is an entry. In an
 * entry {@code {a|b|c}} offers alternatives, which may be empty and do not nest. Adding an entry changes what is drawn.
 */
public final class Phrases {

    private final String name;
    private final Map<String, List<String>> sections;

    private Phrases(String name, Map<String, List<String>> sections) {
        this.name = name;
        this.sections = sections;
    }

    /**
     * Reads a file, and closes it.
     *
     * @param name names the file in messages
     * @param file the file's bytes, such as {@code MyEnricher.class.getResourceAsStream(name)}, called there because a module
     *     does not show its resources to others
     * @throws IllegalArgumentException where there is no such file, or an entry comes before the first section
     */
    public static Phrases read(String name, @Nullable InputStream file) {
        if (file == null) {
            throw new IllegalArgumentException("There is no text file '" + name + "'.");
        }
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> entries = null;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = line.strip();
                if (text.isEmpty() || text.startsWith("#")) {
                    continue;
                }
                if (text.startsWith("[") && text.endsWith("]")) {
                    entries = sections.computeIfAbsent(text.substring(1, text.length() - 1), s -> new ArrayList<>());
                } else if (entries == null) {
                    throw new IllegalArgumentException("'" + name + "' must begin with a [section].");
                } else {
                    entries.add(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sections.replaceAll((section, lines) -> List.copyOf(lines));
        return new Phrases(name, sections);
    }

    /**
     * The entries of a section as they are written.
     *
     * @throws IllegalArgumentException where the file has no such section; the message names those it has
     */
    public List<String> entries(String section) {
        List<String> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalArgumentException(
                    "'" + name + "' has no section '" + section + "'. It has: " + sections.keySet() + ".");
        }
        return entries;
    }

    /** An entry of a section, with one of each of its alternatives. */
    public String draw(Seed seed, String section) {
        return resolve(seed, seed.at("entry").pick(entries(section)));
    }

    /** Takes one of each of the alternatives in a text. */
    public static String resolve(Seed seed, String text) {
        Seed draws = seed.at("alternatives");
        return resolve(text, (group, alternatives) -> draws.at(group).between(0, alternatives - 1));
    }

    /**
     * Takes one of each of the alternatives in a text, without a draw.
     *
     * @param which says which alternative, from 0, given which group of them it is, from 0, and how many there are
     */
    public static String resolve(String text, IntBinaryOperator which) {
        StringBuilder result = new StringBuilder(text.length());
        int from = 0;
        int group = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            result.append(text, from, open);
            appendAlternative(result, which, group++, text.substring(open + 1, close));
            from = close + 1;
        }
        return result.append(text, from, text.length()).toString();
    }

    /** Takes one of the texts that bars separate. */
    private static void appendAlternative(StringBuilder result, IntBinaryOperator which, int group, String texts) {
        int alternatives = 1;
        for (int bar = texts.indexOf('|'); bar >= 0; bar = texts.indexOf('|', bar + 1)) {
            alternatives++;
        }
        int from = 0;
        for (int skipped = which.applyAsInt(group, alternatives); skipped > 0; skipped--) {
            from = texts.indexOf('|', from) + 1;
        }
        int to = texts.indexOf('|', from);
        result.append(texts, from, to < 0 ? texts.length() : to);
    }
}
