package com.mentara.seed.benchmarks;

import java.util.Arrays;
import java.util.List;

/** How much the command shall make; a size is called after the rows that this comes to over all tables. */
enum Size {
    ROWS_2K("2k", 10, 10),
    ROWS_21K("21k", 290, 29),
    ROWS_100K("100k", 1_400, 140),
    ROWS_210K("210k", 2_900, 290),
    ROWS_1M("1m", 15_000, 1_500),
    ROWS_3M("3m", 45_000, 4_500),
    ROWS_10M("10m", 140_000, 14_000);

    private final String label;
    private final int clients;
    private final int therapists;

    Size(String label, int clients, int therapists) {
        this.label = label;
        this.clients = clients;
        this.therapists = therapists;
    }

    /**
     * The size with a label.
     *
     * @throws IllegalArgumentException where there is none
     */
    static Size of(String label) {
        return Arrays.stream(values())
                .filter(size -> size.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no size '" + label + "'. There are: " + List.of(values()) + "."));
    }

    /** The options of the command that ask for it. */
    List<String> options() {
        return List.of("--min=database.clients=" + clients, "--min=database.therapists=" + therapists);
    }

    @Override
    public String toString() {
        return label;
    }
}
