package com.mentara.seed.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody probably meant: for messages about names that do not exist. */
public final class Spelling {

    /** A name is suggested where fewer than this share of its letters differ. */
    private static final double LIKENESS = 0.5;

    /** A name of so many letters has one slip of the fingers more. */
    private static final int LETTERS_A_SLIP = 3;

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

    /** The name that somebody who typed another word wanted to type; empty where that may be a name of something else. */
    public static Optional<String> mistyped(String word, Collection<String> names) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        int slips = Math.max(1, word.length() / LETTERS_A_SLIP);
        return names.stream()
                .min(Comparator.comparingInt(name -> distance.apply(word, name)))
                .filter(name -> distance.apply(word, name) <= slips);
    }
}
