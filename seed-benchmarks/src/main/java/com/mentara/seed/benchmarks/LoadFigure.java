package com.mentara.seed.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A figure by which loads are compared.
 *
 * @param label its name in print
 * @param property its name in JSON
 * @param of the figure of a load
 */
record LoadFigure(String label, String property, ToDoubleFunction<Load> of) {

    /** All there are. */
    static final List<LoadFigure> ALL = List.of(
            new LoadFigure("rows/s", "rowsPerSecond", Load::rate),
            new LoadFigure("first 100k", "firstRowsPerSecond", Load::firstRate),
            new LoadFigure("last 100k", "lastRowsPerSecond", Load::lastRate),
            new LoadFigure("key, kB", "primaryKeyKilobytes", Load::primaryKey),
            new LoadFigure("others, kB", "otherIndexesKilobytes", Load::otherIndexes));
}
