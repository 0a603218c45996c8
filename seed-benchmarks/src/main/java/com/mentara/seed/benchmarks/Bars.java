package com.mentara.seed.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

/**
 * How many times as long a way to load rows may take as another: properties such as {@code 2k.seed.copy = 30}, for size, way and
 * the other.
 */
final class Bars {

    private final Properties bars = new Properties();

    /** The bars that a file sets. */
    Bars(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            bars.load(text);
        }
    }

    /** A sentence for each bar of its size that a comparison breaks; a peer that did not run breaks none. */
    List<String> brokenBy(Comparison comparison) {
        List<String> broken = new ArrayList<>();
        for (String bar : new TreeSet<>(bars.stringPropertyNames())) {
            String[] parts = bar.split("\\.", -1);
            if (!parts[0].equals(comparison.size().toString())) {
                continue;
            }
            if (comparison.misses(parts[1])) {
                broken.add(bar + ": " + parts[1] + " did not come to the end.");
                continue;
            }
            double most = Double.parseDouble(bars.getProperty(bar));
            Double ratio = comparison.ratio(parts[1], parts[2]);
            if (ratio != null && ratio > most) {
                broken.add(String.format(Locale.ROOT, "%s: %.2f is more than %s.", bar, ratio, bars.getProperty(bar)));
            }
        }
        return broken;
    }
}
