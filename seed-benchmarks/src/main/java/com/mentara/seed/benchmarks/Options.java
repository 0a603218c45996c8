package com.mentara.seed.benchmarks;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a benchmark was asked for.
 *
 * @param <S> how it counts sizes
 * @param sizes never empty
 * @param rounds how often everything is measured
 * @param json where results go for programs; null for nowhere
 */
record Options<S>(List<S> sizes, int rounds, @Nullable Path json) {

    private static final int ROUNDS = 3;

    /**
     * Reads {@code [--rounds NUMBER] [--json FILE] [SIZE ...]}.
     *
     * @param size the size with a label
     * @param usual the sizes unless others are named
     * @throws IllegalArgumentException where something else is said
     */
    static <S> Options<S> of(String[] arguments, Function<String, S> size, List<S> usual) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        List<S> sizes = new ArrayList<>();
        int rounds = ROUNDS;
        Path json = null;
        while (!left.isEmpty()) {
            String argument = left.remove();
            if (argument.startsWith("--") && left.isEmpty()) {
                throw new IllegalArgumentException("The option " + argument + " needs a value.");
            }
            switch (argument) {
                case "--rounds" -> rounds = Integer.parseInt(left.remove());
                case "--json" -> json = Path.of(left.remove());
                default -> sizes.add(size.apply(argument));
            }
        }
        return new Options<>(sizes.isEmpty() ? usual : List.copyOf(sizes), rounds, json);
    }
}
