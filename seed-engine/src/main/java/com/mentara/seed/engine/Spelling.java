package com.mentara.seed.engine;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody probably meant: for messages about names that do not exist. */
public final class Spelling {

    /** A name is suggested where fewer than this share of its letters differ. */
    private static final double LIKENESS = 0.5;

    private Spelling() {}

    /** A sentence with the nearest name, and a space before it; empty where none is near. */
    public static String suggestion(String word, Collection<String> names) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return names.stream()
                .min(Comparator.comparingInt(name -> distance.apply(word, name)))
                .filter(name -> distance.apply(word, name) < LIKENESS * Math.max(word.length(), name.length()))
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
    }
}
